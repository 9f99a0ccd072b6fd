import type { Athlete } from '@/lib/domain/athlete/athlete'
import { rampOf } from '@/lib/domain/blueprint/loads/ramp-of'
import { progressionOf } from '@/lib/domain/blueprint/methods/progression-of-row'
import { pairingOf, type Pairing } from './pairs'
import type { PlanBasis } from './plan-basis'
import type { PlannedRow } from './planned-week'
import type { ProgramWeek } from './program-week'
import { rampSets } from '@/lib/domain/blueprint/prescription/ramps'
import { restSeconds } from '@/lib/domain/blueprint/prescription/rests'
import type { SetGroup, SlotRow } from './row'
import { clockRow, sessionSeconds } from './session-clock'
import { steadyLoads } from './steady-loads'

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
  basis: PlanBasis,
  week: ProgramWeek,
  row: SlotRow,
  groups: readonly SetGroup[],
  earlier = 0,
): PlannedRow {
  const { athlete } = basis
  const loaded = steadyLoads(basis, week, row, groups, earlier)
  return {
    row,
    groups: loaded,
    rest_seconds: restSeconds(athlete, row),
    ramp: rampOf(athlete, row, loaded, rampSets(athlete, row)),
    progression: progressionOf(athlete, row, loaded, week.block),
  }
}
