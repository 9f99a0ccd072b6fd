import type { Athlete } from '@/lib/domain/athlete/athlete'
import { loadOf } from '@/lib/domain/blueprint/loads/load-of'
import { fitSession } from './fit-session'
import { taperRows } from './taper'
import { prescribeRow } from './prescribe-row'
import type { PlannedRow, PlannedSession, WeekPlan } from './planned-week'
import type { ProgramWeek } from './program-week'
import { rampSets } from './ramps'
import { restSeconds } from './rests'
import type { SetGroup, SlotRow } from './row'
import { clockRow, sessionSeconds } from './session-clock'

/** What all weeks of a program are planned from. */
export interface PlanBasis {
  athlete: Athlete
  weeks: readonly ProgramWeek[]
  /** The rows of each day, with the sets of the reference week. */
  days: readonly (readonly SlotRow[])[]
}

/** One week, from the rows and its place in the program: no other week is asked. */
export function planWeek(basis: PlanBasis, week: ProgramWeek): WeekPlan {
  const sessions = basis.days.flatMap((rows, index): PlannedSession[] => {
    const planned = fitSession(basis.athlete, week, sessionRows(basis, week, rows, index))
    if (planned.rows.length === 0) return []
    const minutes = Math.ceil(plannedSeconds(basis.athlete, planned.rows) / 60)
    return [{ day: index + 1, kind: planned.kind, minutes, rows: planned.rows }]
  })
  return { week, sessions }
}

export function plannedSeconds(athlete: Athlete, rows: readonly PlannedRow[]): number {
  const clocked = rows.map(({ row, groups, rest_seconds, ramp }) =>
    clockRow(athlete, row, groups, rest_seconds, ramp),
  )
  return sessionSeconds(athlete, clocked)
}

/** A row with weights on its sets. */
export function loadRow(
  { athlete, weeks }: PlanBasis,
  week: ProgramWeek,
  row: SlotRow,
  groups: readonly SetGroup[],
): PlannedRow {
  const blockStart = weeks.find(({ block }) => block === week.block) ?? week
  return {
    row,
    groups: groups.map((group) => ({
      ...group,
      kg: loadOf(athlete, row, group, week, blockStart),
    })),
    rest_seconds: restSeconds(athlete, row),
    ramp: rampSets(athlete, row),
  }
}

function sessionRows(
  basis: PlanBasis,
  week: ProgramWeek,
  rows: readonly SlotRow[],
  index: number,
): Pick<PlannedSession, 'kind' | 'rows'> {
  const training = rows.flatMap((row): PlannedRow[] => {
    const groups = prescribeRow(basis.athlete, row, week)
    return groups.length > 0 ? [loadRow(basis, week, row, groups)] : []
  })
  return week.phase === 'taper'
    ? taperRows(basis, week, training, index)
    : { kind: 'training', rows: training }
}
