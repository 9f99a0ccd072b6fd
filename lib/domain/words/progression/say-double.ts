import { isHeaviestOwned, isKettlebell, lighterWeight, nextWeight } from './next-weight'
import { leftInWords, setsReach, type ProgressionSentences, type RowFacts } from './row-facts'
import { NBSP } from '@/lib/domain/words/format'

/** A range of reps or seconds that is climbed before the weight is. */
export function sayDouble(facts: RowFacts): ProgressionSentences {
  const { first, entry, progression, work } = facts
  const seconds = entry.measure === 'seconds'
  const amount = (n: number) => (seconds ? `${n}${NBSP}s` : String(n))
  const top = amount(progression.top_first ?? first.amount_max)
  const bottom = amount(first.amount_min)
  return {
    today: `${work(first)}${effort(facts)}.`,
    next: seconds
      ? sayHold(facts, top)
      : isHeaviestOwned(progression)
        ? sayHeaviest(facts, top)
        : `${stay(facts)} until ${setsReach(first.sets, top)}, then ${then(facts)} and start again at ${bottom}.${withHeaviest(facts)}${orSlower(facts)}`,
    stall: stall(facts, bottom),
  }
}

/** Nothing heavier is owned, or all that is heavier is out of reach: more reps, then slower ones, then one side alone. */
function sayHeaviest({ first, weight, entry, progression }: RowFacts, top: string): string {
  const { next_kg, slowed } = progression.own ?? {}
  const heaviest =
    next_kg !== undefined
      ? `The next weight that you can load, ${weight(next_kg)}, is too far away`
      : first.load_kg === null
        ? 'There is no heavier one'
        : `${weight(first.load_kg)} is the heaviest you can load`
  const alone = entry.unilateral || entry.load === 'barbell' ? '' : ', one arm or leg at a time'
  return slowed
    ? `${heaviest}: slow reps until ${setsReach(first.sets, top)}, then two seconds’ pause at the hardest point${alone}.`
    : `${heaviest}: stay until ${setsReach(first.sets, top)}, then lower each rep in three seconds${alone}.`
}

function effort(facts: RowFacts): string {
  const { first, progression } = facts
  if (first.rir === null) return ''
  const left = leftInWords(first.rir)
  const slowly = progression.own?.slowed ? ', each lowered in three seconds' : ''
  const unknown = first.load_kg === null && progression.step_kg !== null
  // A kettlebell weighs what it weighs.
  if (unknown && isKettlebell(facts))
    return `, as many clean ones as leave ${left.replace(' left', '')} in the last set`
  return unknown
    ? ` with a weight that leaves ${left.replace(' left', '')}`
    : `${slowly}, ${left} in the last set`
}

function stay({ first, weight, progression }: RowFacts): string {
  if (first.load_kg !== null) return `Stay at ${weight(first.load_kg)}`
  return progression.step_kg === null ? 'Add reps' : 'Keep the weight'
}

/** Many have one kettlebell. */
function orSlower(facts: RowFacts): string {
  return isKettlebell(facts) ? ' No heavier one? Lower each rep in three seconds.' : ''
}

/** Where a weight is still to be found, and may be heavier than what there is. */
function withHeaviest({ progression, weight }: RowFacts): string {
  const most = progression.own?.heaviest_kg
  return most === undefined
    ? ''
    : ` With ${weight(most)}, your heaviest: up to 20 reps, then lower each in three seconds.`
}

/** What follows the top of the range. */
function then(facts: RowFacts): string {
  if (facts.entry.load === 'band') return 'take the next band (or hold it a hand’s width shorter)'
  if (facts.entry.id.startsWith('backpack')) return 'put more into the backpack'
  if (facts.progression.step_kg === null) return 'lower each rep in three seconds'
  return `take ${nextWeight(facts)}`
}

function sayHold({ first, entry }: RowFacts, top: string): string {
  const isCarried = entry.load !== 'bodyweight' && entry.load !== 'none' && entry.load !== 'band'
  const harder = isCarried
    ? `take the next weight, from ${first.amount_min}${NBSP}s`
    : 'make it harder: lift a foot, or reach further out'
  return `Add 5${NBSP}s at a time until ${setsReach(first.sets, top)}, then ${harder}.`
}

function stall(facts: RowFacts, bottom: string): string {
  if (facts.first.load_kg === null && facts.progression.step_kg === null)
    return `Not past ${bottom} twice? Take an easier form for two weeks.`
  const lighter = lighterWeight(facts) ?? 'a lighter weight'
  return `Not past ${bottom} twice? Take ${lighter}. Three weeks without one more? Another exercise in the next block.`
}
