import type { Done } from '@/lib/domain/contract/training/log-view'
import type { PlannedSet } from './workout-plan'

/** What stands on an open set before the athlete touches it. */
export interface Prefill {
  amount: number
  load_kg: number | null
  rir: number | null
}

/**
 * A range begins where last time ended, one repetition further while the weight is the same, at most at its top. A weight
 * that was changed earlier today carries on to the sets below; else the plan's counts, else last time's.
 */
export function prefill(
  set: PlannedSet,
  last: Done | undefined,
  carried_kg: number | null,
): Prefill {
  const load_kg = carried_kg ?? set.load_kg ?? last?.load_kg ?? null
  return { amount: amountOf(set, last, load_kg), load_kg, rir: set.rir }
}

function amountOf({ from, to }: PlannedSet, last: Done | undefined, load_kg: number | null) {
  if (from === to || !last) return from
  const heavier = load_kg !== null && last.load_kg !== null && load_kg > last.load_kg + 0.01
  return heavier ? from : Math.min(to, Math.max(from, last.amount + 1))
}

/** The weight that the athlete chose on an earlier set of the lift today, where it was not the plan's; null where all went as planned. */
export function carriedLoad(
  sets: readonly PlannedSet[],
  before: number,
  doneOf: (set_no: number) => Done | null | undefined,
): number | null {
  const earlier = sets.filter(({ set_no }) => set_no < before).toReversed()
  const own = sets.find(({ set_no }) => set_no === before)
  for (const set of earlier) {
    // A back-off does not follow its top set.
    if (own && set.load_kg !== own.load_kg) continue
    const done = doneOf(set.set_no)
    if (done && done.load_kg !== null) return done.load_kg === set.load_kg ? null : done.load_kg
  }
  return null
}
