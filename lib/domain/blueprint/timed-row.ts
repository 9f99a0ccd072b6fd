import type { Row } from './schema'
import type { TimedExercise } from '@/lib/domain/measures/session-time'
import type { FilledSlot } from './slots'

/** A row as the clock sees it, whichever of its candidates is chosen. */
export function timedRow(
  slot: Pick<FilledSlot, 'pattern' | 'unilateral'>,
  row: Pick<Row, 'measure' | 'sets' | 'amount' | 'back_off' | 'ramp' | 'rest_seconds' | 'superset'>,
): TimedExercise {
  const amounts: number[] = []
  for (let set = 0; set < row.sets; set += 1) amounts.push(row.amount)
  if (row.back_off) {
    for (let set = 0; set < row.back_off.sets; set += 1) amounts.push(row.back_off.amount)
  }
  return {
    pattern: slot.pattern,
    measure: row.measure,
    unilateral: slot.unilateral,
    ramp: row.ramp,
    amounts,
    rest_seconds: row.rest_seconds,
    superset: row.superset,
  }
}
