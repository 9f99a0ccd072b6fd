import type { Athlete } from '@/lib/domain/athlete/athlete'
import { loadOf } from '@/lib/domain/blueprint/loads/load-of'
import { rampOf } from '@/lib/domain/blueprint/loads/ramp-of'
import { progressionOf } from '@/lib/domain/blueprint/methods/progression-of-row'
import { pairingOf, type Pairing } from './pairs'
import type { PlannedRow } from './planned-week'
import type { ProgramWeek } from './program-week'
import { raiseInWeek } from '@/lib/domain/blueprint/prescription/prescribe-linear'
import { rampSets } from '@/lib/domain/blueprint/prescription/ramps'
import { restSeconds } from '@/lib/domain/blueprint/prescription/rests'
import type { SetGroup, SlotRow } from './row'
import { clockRow, sessionSeconds } from './session-clock'

/** What all weeks of a program are planned from. */
export interface PlanBasis {
  athlete: Athlete
  weeks: readonly ProgramWeek[]
  /** The rows of each day, with the sets of the reference week. */
  days: readonly (readonly SlotRow[])[]
}

/** How long a session takes, and which of its rows are trained in turn. */
export function clockSession(
  athlete: Athlete,
  rows: readonly PlannedRow[],
): { seconds: number; pairing: Pairing } {
  const clocked = rows.map(({ row, groups, rest_seconds, ramp }) =>
    clockRow(athlete, row, groups, rest_seconds, ramp.length),
  )
  const pairing = pairingOf(athlete, clocked)
  return { seconds: sessionSeconds(athlete, clocked, pairing), pairing }
}

/** A row with weights on its sets; `earlier`: how often this week has trained the lift before. */
export function loadRow(
  { athlete, weeks }: PlanBasis,
  week: ProgramWeek,
  row: SlotRow,
  groups: readonly SetGroup[],
  earlier = 0,
): PlannedRow {
  const blockStart = firstOfBlock(weeks, week)
  const loaded = groups.map((group) => ({
    ...group,
    kg: loadOf(athlete, row, group, week, blockStart),
  }))
  const raises = row.tag === 'B' && earlier > 0
  const rest_seconds = restSeconds(athlete, row)
  const raised = raises
    ? loaded.map((sets) => raiseInWeek(athlete, row, sets, week, earlier, rest_seconds))
    : loaded
  return {
    row,
    groups: raised,
    rest_seconds,
    ramp: rampOf(athlete, row, raised, rampSets(athlete, row)),
    progression: progressionOf(athlete, row, raised),
  }
}

/** The week with which a week's block begins. */
export function firstOfBlock(weeks: readonly ProgramWeek[], week: ProgramWeek): ProgramWeek {
  return weeks.find(({ block }) => block === week.block) ?? week
}
