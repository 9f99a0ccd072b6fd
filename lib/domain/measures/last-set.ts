import { repsInReserve } from './effort-equation'

/** Equal sets, as far as their effort is known. */
interface EqualSets {
  sets: number
  reps: number
  /** Left after the last set, as written. */
  rir: number | null
  /** Of the maximum, 0-100. */
  pct: number | null
  /** Null where nobody said; then the rest is a full one. */
  rest_seconds: number | null
}

/** More than four left cannot be told apart by feel (Zourdos 2021): such a set is called easy. */
const MOST_PRINTED = 4

/** What the last set leaves: as written, else by its percentage; null where neither is given. */
function lastSetReserve(group: EqualSets): number | null {
  return group.rir ?? reckonedReserve(group)
}

/** By the percentage alone, whatever is written. Below zero the last set cannot be done. */
export function reckonedReserve({ sets, reps, pct, rest_seconds }: EqualSets): number | null {
  return pct === null ? null : repsInReserve(reps, pct, sets, rest_seconds ?? undefined)
}

/** What a row says of its reserve: 0-4, `easy` beyond, null where nothing is known. */
export function printedReserve(group: EqualSets): number | 'easy' | null {
  const left = lastSetReserve(group)
  if (left === null) return null
  const whole = Math.max(0, Math.round(left))
  return whole > MOST_PRINTED ? 'easy' : whole
}

/** Hard sets are those that count for growth: all but the easy ones. Without a word on effort a set is hard. */
export function isHard(group: EqualSets): boolean {
  return printedReserve(group) !== 'easy'
}
