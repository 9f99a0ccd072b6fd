import { NBSP } from '@/lib/domain/words/format'
import { isHeaviestOwned, lighterWeight, nextWeight } from './next-weight'
import { leftInWords, setsReach, type ProgressionSentences, type RowFacts } from './row-facts'
import { shareOfEights } from './share-of-eights'

/** Said once: the plan climbs as slowly as everybody can. */
const SLOW_LANE = 'The weights printed are the slow lane: if you are ahead, stay ahead.'

/** A weight that is added from session to session. */
export function sayLinear(facts: RowFacts): ProgressionSentences {
  const { first, work } = facts
  const left = first.rir === null ? '' : `, ${leftInWords(first.rir)} in the last set`
  const asked =
    first.sets === 1
      ? `All ${first.amount_max} with two left?`
      : `All ${first.sets}${NBSP}×${NBSP}${first.amount_max} with two left?`
  if (facts.progression.own && facts.progression.top_first !== null)
    return sayRepsFirst(facts, left)
  if (facts.progression.again_from !== undefined) return sayStepByReps(facts, asked, left)
  const then = `Next time ${nextWeight(facts)}; with more than three left, two steps at once.`
  return {
    today: `${work(first)}${shareOfEights(facts, first)}${left}.`,
    next: facts.week === 1 ? `${asked} ${then} ${SLOW_LANE}` : `${asked} ${then}`,
    stall: `Missed twice? Take ${lighterWeight(facts) ?? 'a tenth off'} and climb again.`,
  }
}

/** The next weight is a large step: a rep more each time before it. */
function sayStepByReps(facts: RowFacts, asked: string, left: string): ProgressionSentences {
  const { first, progression, work } = facts
  const { top_first, again_from } = progression
  const then = `${nextWeight(facts)}, from ${again_from} again`
  const next =
    first.amount_max >= (top_first ?? 0)
      ? `${asked} Next time ${then}.`
      : `${asked} One rep more next time, up to ${top_first}; then ${then}. With more than three left, take it at once.`
  return {
    today: `${work(first)}${shareOfEights(facts, first)}${left}.`,
    next: facts.week === 1 ? `${next} ${SLOW_LANE}` : next,
    stall: `Missed twice? Take ${lighterWeight(facts) ?? 'a tenth off'} and climb again.`,
  }
}

/** The bar is full, or the next plates are far away: the reps climb first. */
function sayRepsFirst(facts: RowFacts, left: string): ProgressionSentences {
  const { first, progression, weight, work } = facts
  const { next_kg } = progression.own ?? {}
  const until = `a rep more each time until ${setsReach(first.sets, String(progression.top_first))}`
  const next =
    next_kg === undefined
      ? `${weight(first.load_kg ?? 0)} is the heaviest you can load: ${until}, then lower each rep in three seconds.`
      : isHeaviestOwned(progression)
        ? `The next weight that you can load, ${weight(next_kg)}, is too far away: ${until}, then lower each rep in three seconds.`
        : `The next weight that you can load is ${weight(next_kg)}: ${until}, then take it, from ${first.amount_min} again.`
  return {
    today: `${work(first)}${left}.`,
    next,
    stall: `Missed twice? Take ${lighterWeight(facts) ?? 'a tenth off'} and climb again.`,
  }
}
