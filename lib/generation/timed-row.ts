import type { TimedExercise } from '@/lib/domain/blueprint/session-time'
import type { PlacedRow } from './arrange-rows'

/** A row with its chosen exercise, as the clock sees it. */
export function timedRow({ row, entry }: PlacedRow): TimedExercise {
  const backOff = row.back_off
  return {
    pattern: entry.pattern,
    measure: row.measure,
    unilateral: entry.unilateral,
    ramp: row.ramp,
    amounts: [
      ...Array.from({ length: row.sets }, () => row.amount),
      ...Array.from({ length: backOff?.sets ?? 0 }, () => backOff?.amount ?? 0),
    ],
    rest_seconds: row.rest_seconds,
    superset: row.superset,
  }
}
