import { prescribeRow } from './prescribe-row'
import { fitSession } from './fit-session'
import { loadRow, plannedSeconds, type PlanBasis } from './planned-rows'
import type { PlannedRow, PlannedSession, WeekPlan } from './planned-week'
import type { ProgramWeek } from './program-week'
import type { SlotRow } from './row'
import { taperRows } from './taper'

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
