import type { Exercise } from '@/lib/domain/program/schema'
import { formatRange } from '@/lib/domain/words/format'

/** More than so many in reserve is no number to aim at: the page says "easy". */
const MOST_COUNTED = 4

/**
 * What the tokens of a cue stand for: sets, the reserve, and the amount by its measure (`reps`,
 * `seconds`, `minutes` …), a range as `8–12`. What differs from set to set has no value.
 */
export function tokensOfExercise({
  sets,
  measure,
}: Pick<Exercise, 'sets' | 'measure'>): Record<string, string | number | null> {
  const amount = theOne(
    sets.map(({ amount_min, amount_max }) => formatRange(amount_min, amount_max)),
  )
  const rir = theOne(sets.map((set) => set.rir))
  return {
    sets: sets.length,
    rir: rir !== null && rir <= MOST_COUNTED ? rir : null,
    [measure]: amount,
  }
}

function theOne<T>(values: readonly T[]): T | null {
  const [first = null, ...others] = new Set(values)
  return others.length === 0 ? first : null
}
