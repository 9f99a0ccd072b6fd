import { roundsIn } from '@/lib/domain/measures/rounds'
import type { SetGroup, SlotRow } from '@/lib/domain/blueprint/weeks/row'

/** The minutes that the plan gives conditioning, in rounds where it is done in intervals. */
export function prescribeConditioning({ exercise, sets }: SlotRow): SetGroup {
  const amount = exercise.measure === 'rounds' ? roundsIn(sets) : sets
  return { sets: 1, amount_min: amount, amount_max: amount, rir: null, pct: null }
}
