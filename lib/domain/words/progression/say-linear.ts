import { linearStep } from '@/lib/domain/blueprint/methods/linear-step'
import { NBSP } from '@/lib/domain/words/format'
import { lighterWeight, nextWeight } from './next-weight'
import { leftInWords, type ProgressionSentences, type RowFacts } from './row-facts'
import { shareOfEights } from './share-of-eights'

/** A weight that is added from session to session, or from week to week. */
export function sayLinear(facts: RowFacts): ProgressionSentences {
  const { first, progression, work } = facts
  const left = first.rir === null ? '' : `, ${leftInWords(first.rir)} in the last set`
  const asked =
    first.sets === 1
      ? `All ${first.amount_max} with two left?`
      : `All ${first.sets}${NBSP}×${NBSP}${first.amount_max} with two left?`
  const then = progression.top_first
    ? `One rep more in each set; at ${progression.top_first} take ${nextWeight(facts)} and start again at ${first.amount_min}.`
    : `${when(facts)} ${nextWeight(facts)}; with more than three left, two steps at once.`
  return {
    today: `${work(first)}${shareOfEights(first)}${left}.`,
    next: `${asked} ${then}`,
    stall: `Missed twice? Take ${lighterWeight(facts) ?? 'a tenth off'} and climb again.`,
  }
}

function when({ units, entry, first }: RowFacts): string {
  if (first.load_kg === null) return 'Next time'
  const { every } = linearStep({ units }, { exercise: entry, tag: 'B' }, first.load_kg)
  return every === 'session' ? 'Next time' : 'Next week'
}
