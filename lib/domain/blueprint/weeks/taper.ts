import { isPercentLift } from '@/lib/domain/catalogue/exercise-kinds'
import { loadRow, type PlanBasis } from './planned-rows'
import type { PlannedRow, PlannedSession } from './planned-week'
import type { ProgramWeek } from './program-week'
import type { SetGroup } from './row'

type TaperDay = Pick<PlannedSession, 'kind' | 'rows'>

const REST_BETWEEN_ATTEMPTS = 300
const RAMP_TO_ATTEMPTS = 5

/** Percent of the projected maximum of three attempts (elitefts' table: 88-93, 94-98, 99-102). */
const ATTEMPTS: SetGroup[] = [91, 96.5, 100].map((pct) => ({
  sets: 1,
  amount_min: 1,
  amount_max: 1,
  rir: null,
  pct,
}))

/** Where a session is too short for attempts: as many clean reps as there are at 85 %. */
const REP_TEST: SetGroup[] = [{ sets: 1, amount_min: 3, amount_max: 5, rir: 1, pct: 85 }]

/**
 * The week after the peak: the first half of the days keep heavy singles and speed, the others rest, the
 * last one tests; two test days where sessions are under an hour (Grgic & Mikulic 2017).
 */
export function taperRows(
  basis: PlanBasis,
  week: ProgramWeek,
  training: PlannedRow[],
  index: number,
): TaperDay {
  const days = basis.days.length
  if (days < 3) return { kind: 'training', rows: training }
  const onTwoDays = basis.athlete.sessionMinutes < 60
  if (index === days - 1 || (onTwoDays && index === days - 2)) {
    const tested = attempts(basis, week, liftsOf(onTwoDays, index === days - 1))
    return { kind: 'test', rows: tested.length > 0 ? tested : training }
  }
  if (index >= days / 2) return { kind: 'training', rows: [] }
  const heavy = training.filter(({ row }) => row.tag === 'H' || row.tag === 'p')
  return { kind: 'training', rows: heavy.length > 0 ? heavy : training.slice(0, 2) }
}

function liftsOf(onTwoDays: boolean, lastDay: boolean): string[] {
  if (!onTwoDays) return ['back-squat', 'bench-press', 'conventional-deadlift']
  return lastDay ? ['conventional-deadlift'] : ['back-squat', 'bench-press']
}

function attempts(basis: PlanBasis, week: ProgramWeek, lifts: readonly string[]): PlannedRow[] {
  const groups = basis.athlete.sessionMinutes >= 45 ? ATTEMPTS : REP_TEST
  const tested = new Set<string>()
  return basis.days.flat().flatMap((row): PlannedRow[] => {
    const { id } = row.exercise
    const isTested = row.tag === 'H' && isPercentLift(row.exercise) && lifts.includes(id)
    if (!isTested || tested.has(id)) return []
    tested.add(id)
    return [
      {
        ...loadRow(basis, week, row, groups),
        rest_seconds: REST_BETWEEN_ATTEMPTS,
        ramp: RAMP_TO_ATTEMPTS,
      },
    ]
  })
}
