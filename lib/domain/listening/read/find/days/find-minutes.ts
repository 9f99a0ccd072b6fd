import { notTheSession } from '@/lib/domain/listening/lexicon/schedule'
import type { RuleReading } from '@/lib/domain/listening/reading'
import { anyOf } from '@/lib/domain/listening/read/any-of'
import { clauseAt } from '@/lib/domain/listening/read/clause-at'
import { quoteOf, spanOf } from '@/lib/domain/listening/read/quote-of'
import type { Said, Sentence } from '@/lib/domain/listening/read/said'
import { minutesIn } from './minutes-in'

type Found = RuleReading['days'][number]

const length =
  /\b(?:half an hour|half hour|(?:an?|one) hour(?: and a half)?|two hours|(?:thirty|forty|forty-five|fifty|sixty|seventy-five|ninety) min(?:ute)?s?|\d(?:\.5)?\s*-?\s*(?:hours?|hrs?|h)\b|(\d{2,3})(?:\s*(?:-|to)\s*\d{2,3})?\s*-?\s*(?:min(?:ute)?s?)\b)/gi
const cue = anyOf(
  "sessions?|per day|a day|each|work ?outs?|max(?:imum)?|at most|only have|i have|i've got|never more than|no more than|not more than|under|up to|no longer than|or less|tops|door to door|nap time|lunch|in and out|x|days?|week|evenings?|mornings?|to train|at a time|limit(?:ed)?|about|available|gym",
)
const other = anyOf(notTheSession)
/** "No leg day longer than 30 minutes" is about one of several. */
const ofOneDay = /\b(?:leg|arm|chest|back|push|pull|upper|lower|heavy|light|squat|bench) days?\b/i

/** The minutes of a session; of a range the lower. */
export function findMinutes(said: Said): RuleReading['days'] {
  return said.sentences
    .flatMap((sentence) =>
      sentence.clauses.flatMap(({ from, to }) => lengthsIn(said, sentence, from, to)),
    )
    .slice(0, 1)
}

function lengthsIn(said: Said, sentence: Sentence, from: number, to: number): Found[] {
  const text = sentence.text.slice(from, to)
  return [...text.matchAll(length)].flatMap((match) => {
    const number = minutesIn(match[0])
    const around = text.slice(Math.max(0, match.index - 35), match.index + match[0].length + 25)
    if (number === null || number < 15 || number > 180 || other.test(around)) return []
    const { doubt, isDirect } = clauseAt(sentence, from + match.index)
    if (doubt) return []
    if (
      /\b(?:ago|later|enough for|match(?:es)?|per (?:mile|km)|of (?:work|driving)|away)\b|\bevery\s+\d/i.test(
        around,
      )
    )
      return []
    const isTold = cue.test(sentence.text) || text.trim().split(/\s+/).length <= 5
    const isSure = isTold && isDirect && !ofOneDay.test(text)
    const span = spanOf(match, from)
    return [
      {
        ...{
          quote: quoteOf(said, sentence, span),
          kind: 'minutes' as const,
          weekday: null,
          number,
        },
        ...(isSure ? {} : { sure: false }),
      },
    ]
  })
}
