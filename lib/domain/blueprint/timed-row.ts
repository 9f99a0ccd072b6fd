import type { Row } from '../blueprint-schema'
import type { TimedExercise } from './session-time'
import type { FilledSlot } from './slots'

/** A row as the clock sees it, whichever of its candidates is chosen. */
export function timedRow(
  slot: Pick<FilledSlot, 'pattern' | 'unilateral'>,
  row: Pick<Row, 'measure' | 'sets' | 'amount' | 'back_off' | 'ramp' | 'rest_seconds' | 'superset'>,
): TimedExercise {
  const backOff = row.back_off
  return {
    pattern: slot.pattern,
    measure: row.measure,
    unilateral: slot.unilateral,
    ramp: row.ramp,
    amounts: [
      ...Array.from({ length: row.sets }, () => row.amount),
      ...(backOff ? Array.from({ length: backOff.sets }, () => backOff.amount) : []),
    ],
    rest_seconds: row.rest_seconds,
    superset: row.superset,
  }
}
