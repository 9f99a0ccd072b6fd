import type { Done } from '@/lib/domain/contract/training/log-view'
import type { PlannedSet } from './workout-plan'

/** What stands on an open set before the athlete touches it. */
export interface Prefill {
  amount: number
  load_kg: number | null
  rir: number | null
}

/** The weight that the athlete chose on an earlier set of the lift today, where it was not what was offered; null where all went as offered. */
export function carriedLoad(
  sets: readonly PlannedSet[],
  before: number,
  doneOf: (set_no: number) => Done | null | undefined,
  offered: (set_no: number) => number | null,
): number | null {
  const own = sets.find(({ set_no }) => set_no === before)
  for (const set of sets.filter(({ set_no }) => set_no < before).toReversed()) {
    // A back-off does not follow its top set.
    if (own && set.load_kg !== own.load_kg) continue
    const load_kg = doneOf(set.set_no)?.load_kg ?? null
    if (load_kg !== null) return load_kg === offered(set.set_no) ? null : load_kg
  }
  return null
}
