import { placeNames } from '@/lib/domain/listening/lexicon/places'
import type { RuleReading } from '@/lib/domain/listening/reading'
import { anyOf } from '@/lib/domain/listening/read/any-of'
import { clauseAt } from '@/lib/domain/listening/read/clause-at'
import { quoteOf, spanOf } from '@/lib/domain/listening/read/quote-of'
import type { Said } from '@/lib/domain/listening/read/said'

const places = placeNames.map((each) => ({ ...each, pattern: anyOf(each.names) }))

/** A place of some weeks or of journeys is not that of the whole program. */
const forAWhile =
  /\bfor (?:the |my )?(?:first|next|last|a|one|two|three|\d+)(?: \w+)? (?:days?|weeks?|months?)\b|\bthen\b|\bwhen(?:ever)? (?:i|i'm|i am|we) (?:\w+ )?(?:travel\w*|away)|\b(?:sometimes|occasionally|every other week|on the road)\b/i

/** The kind of place in which somebody trains, the first that is named. */
export function findPlaces(said: Said): RuleReading['equipment'] {
  const found = said.sentences.flatMap((sentence) =>
    places.flatMap(({ place, pattern, has, sure }) => {
      const match = pattern.exec(sentence.text)
      if (!match) return []
      const { doubt } = clauseAt(sentence, match.index)
      if (doubt && doubt !== 'question') return []
      const isUnsure = sure === false || doubt !== null || forAWhile.test(sentence.text)
      const quote = quoteOf(said, sentence, spanOf(match))
      return [
        {
          ...{ quote, place, has, item: null, heaviest: null, unit: null },
          ...(isUnsure ? { sure: false } : {}),
        },
      ]
    }),
  )
  return found.slice(0, 1)
}
