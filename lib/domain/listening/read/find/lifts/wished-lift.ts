import {
  improveAfter,
  improveBefore,
  keepAfter,
  keepBefore,
} from '@/lib/domain/listening/lexicon/lifts/lift-asks'
import { quoteOf, spanOf } from '@/lib/domain/listening/read/quote-of'
import type { Mention, Said, Sentence } from '@/lib/domain/listening/read/said'
import { isDenied } from '@/lib/domain/listening/read/is-denied'
import type { Lift } from './heard-lift'

/** What may stand between a cue and the lift: other lifts, masked, and small words. */
const glue =
  '(?:[\\s,&/+:-]*(?:_+|and|or|my|the|a|an|some|in|on|of|both|heavy|weighted|doing|more|competition|raw|overall|plus)\\b)*[\\s,&/+:-]*'
const improve = new RegExp(`\\b(?:${improveBefore})\\b${glue}$`, 'i')
const keep = new RegExp(`\\b(?:${keepBefore})(?![\\w]|\\s*,)${glue}$`, 'i')
const list = '(?:[\\s,&/+-]*(?:_+|and|or|my|the|both)\\b)*\\s*'
const improveThen = new RegExp(`^${list}(?:${improveAfter})(?![\\w])`, 'i')
const keepThen = new RegExp(`^${list}(?:${keepAfter})(?![\\w])`, 'i')

/** A lift without a number: it is to get better, or to stay in the plan. */
export function wishedLift(said: Said, sentence: Sentence, mention: Mention): Lift | null {
  const { masked } = sentence
  const [before, after] = [masked.slice(0, mention.from), masked.slice(mention.to)]
  const cues = [
    ['improve', improve.exec(before), improveThen.exec(after)],
    ['keep', keep.exec(before), keepThen.exec(after)],
  ] as const
  for (const [ask, lead, then] of cues) {
    if (!lead && (!then || isOfLast(then[0]))) continue
    if (lead && isDenied(before.slice(0, lead.index))) continue
    const spans = [...(lead ? [spanOf(lead)] : []), ...(then ? [spanOf(then, mention.to)] : [])]
    return {
      quote: quoteOf(said, sentence, mention, ...spans),
      ...{ exercise: mention.name, ask, load: null, unit: null, reps: null, when: null },
    }
  }
  return null
}

/** "Good at squats, bench is weak" is about the bench. */
function isOfLast(after: string): boolean {
  return /^\s*,.*\b(?:is|has|lags|needs)\b/i.test(after)
}
