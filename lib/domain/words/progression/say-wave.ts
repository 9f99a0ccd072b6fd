import { NBSP } from '@/lib/domain/words/format'
import { inWords, leftInWords, type ProgressionSentences, type RowFacts } from './row-facts'
import { shareOfEights } from './share-of-eights'

/** Weights that the plan gives in advance. */
export function sayWave(facts: RowFacts): ProgressionSentences {
  const { groups, first, work } = facts
  const [, ...rest] = groups
  const then = rest.map((group) => `then ${work(group)}${shareOfEights(facts, group)}`)
  const today = `${[topSet(facts), ...then].join('; ')}.`
  if (first.rir !== null && first.rir > 4)
    return {
      today,
      next: 'Fast and clean; the plan makes it heavier by itself.',
      stall: 'Not easy? Take a tenth off.',
    }
  if (isCoarse(facts))
    return {
      today,
      next: 'The plan gives next week’s weight and reps. Two or more easier than this, two weeks running? Two reps more in every set from then on.',
      stall:
        'Reps missed, or not one left? Repeat them next week; missed twice, go on with two reps fewer in every set.',
    }
  return {
    today,
    next: `The plan gives next week’s weight. Two or more easier than this, two weeks running? Take 2.5${NBSP}% more from then on.`,
    stall: `Reps missed, or not one left? Repeat the weight next week; missed twice, go on 5${NBSP}% lighter.`,
  }
}

/** Plates of one's own that make no small step: effort is set by repetitions. */
const SMALL_STEP = 1.04

function isCoarse({ first: { load_kg }, progression: { own } }: RowFacts): boolean {
  if (!own || load_kg === null) return false
  return own.next_kg === undefined || own.next_kg > SMALL_STEP * load_kg
}

function topSet(facts: RowFacts): string {
  const { first, work, weight } = facts
  const { sets, amount_max, load_kg, rir } = first
  const left = rir === null ? '' : `, ${leftInWords(rir)}`
  if (sets > 1) return `${work(first)}${shareOfEights(facts, first)}${left}`
  const reps = amount_max === 1 ? 'one rep' : `${inWords(amount_max)} reps`
  return load_kg === null
    ? `One set of ${reps}${shareOfEights(facts, first)}${left}`
    : `${weight(load_kg)} for ${amount_max}${left}`
}
