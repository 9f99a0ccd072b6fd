import type { Exercise } from '@/lib/domain/program/schema'
import type { Units } from '@/lib/domain/vocabulary'
import { isHeaviestOwned, isKettlebell, nextWeight } from './next-weight'
import { isLighterWeek } from './progression-sentences'
import { factsOf, type RowFacts } from './row-facts'

/** How a range goes on, for all rows that have one. */
export const RANGES_RULE =
  'Keep the weight until every set reaches the top of its range, then take the next weight and start again at the bottom. Not past the bottom twice? Take a lighter weight. Three weeks without one more? Another exercise in the next block.'

/**
 * What a row of an ordinary range adds to `RANGES_RULE`, for paper, where the rule is printed once: `next 18 kg at 16`; empty
 * where no weight is known. Null for rows that go on in another way and say so themselves.
 */
export function besideRanges(exercise: Exercise, units: Units, week: number): string | null {
  const facts = factsOf(exercise, units, week)
  if (!facts || !isOrdinary(facts)) return null
  const { first, progression } = facts
  const top = progression.top_first ?? first.amount_max
  if (first.load_kg !== null) return `next ${nextWeight(facts)} at ${top}`
  return top === first.amount_max ? '' : `up to ${top}`
}

/** A range of reps that ends in a heavier weight, which is there to be taken. */
function isOrdinary(facts: RowFacts): boolean {
  const { entry, first, progression } = facts
  if (progression.method !== 'double' || progression.step_kg === null) return false
  if (first.kind === 'find' || first.kind === 'test' || entry.measure !== 'reps') return false
  if (isLighterWeek(facts) || isHeaviestOwned(progression) || isKettlebell(facts)) return false
  if (progression.own?.slowed || progression.own?.heaviest_kg !== undefined) return false
  return entry.load !== 'band' && !entry.id.startsWith('backpack')
}

/** How a weight that is added from session to session goes on, for all rows that have one. */
export const LINEAR_RULE =
  'All sets with two left? Take the next weight next time; with more than three left, two steps at once. Missed twice? A tenth off, and climb again.'
