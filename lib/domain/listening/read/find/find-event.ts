import { aheadWords, eventNames, overWords } from '@/lib/domain/listening/lexicon/events'
import { weekdayNames } from '@/lib/domain/listening/lexicon/calendar'
import type { EventKind } from '@/lib/domain/athlete/wishes'
import type { RuleReading } from '@/lib/domain/listening/reading'
import { anyOf } from '@/lib/domain/listening/read/any-of'
import { isDenied } from '@/lib/domain/listening/read/is-denied'
import { clauseAt } from '@/lib/domain/listening/read/clause-at'
import { fitsQuote, quoteOf, spanOf } from '@/lib/domain/listening/read/quote-of'
import type { Moment, Said, Sentence, Span } from '@/lib/domain/listening/read/said'
import { weekdaySchema } from '@/lib/domain/vocabulary'

type Found = NonNullable<RuleReading['event']>

/** What somebody trains for, with the moment that is named beside it. */
export function findEvent(said: Said): RuleReading['event'] {
  const found = said.sentences.flatMap((sentence) => [
    ...matchIn(said, sentence),
    ...events.flatMap(({ kind, pattern }) => eventIn(said, sentence, kind, pattern) ?? []),
  ])
  return found.find(({ sure }) => sure !== false) ?? found[0] ?? null
}

const events = eventNames.map(([kind, names]) => ({ kind, pattern: anyOf(names) }))
const ahead = anyOf(aheadWords)
const over = anyOf(overWords)

function eventIn(said: Said, sentence: Sentence, kind: EventKind, pattern: RegExp): Found | null {
  const match = pattern.exec(sentence.text)
  if (!match) return null
  const { doubt, isDirect } = clauseAt(sentence, match.index)
  if (doubt && doubt !== 'past') return null
  if (isDenied(sentence.text.slice(0, match.index))) return null
  const around = sentence.text.slice(0, match.index + 40)
  if (
    (doubt === 'past' || over.test(around)) &&
    !/\b(?:next|will|upcoming|want|soon)\b/i.test(sentence.text)
  )
    return null
  const span = spanOf(match)
  const { when, moment, isSure } = momentOf(said, sentence, kind, span)
  if (!when && !ahead.test(sentence.text)) return null
  if (!when && (kind === 'occasion' || kind === 'season')) return null
  const quote = quoteOf(said, sentence, span, ...(moment ? [moment] : []))
  const isTold =
    (isDirect || when !== null) &&
    !/^regionals?$/i.test(match[0]) &&
    !(!said.isShort && pastime.test(match[0]) && !aimedAt.test(sentence.text.slice(0, match.index)))
  return { quote, kind, weekday: null, when, ...(isSure && isTold ? {} : { sure: false }) }
}

/** What one goes on, which is trained for only where it is said: "presentable for a cruise". */
const pastime = /^(?:holidays?|vacation|trip|cruise|honeymoon|beach.*)$/i
const aimedAt = /\b(?:for|before|by|until|till) (?:\w+ ){0,2}$/i

/** The moment beside it; of several the nearest, and then it is not sure. A race is run on any day of its month. */
function momentOf(said: Said, sentence: Sentence, kind: EventKind, span: Span) {
  const inSentence = sentence.moments.filter((moment) => fitsQuote(span, moment))
  const isVague = /\b(?:sometime|some day|someday|maybe)\b/i.test(sentence.text)
  const [moment] = inSentence.toSorted((one, other) => gap(one, span) - gap(other, span))
  if (!moment || isVague) return { when: null, moment: null, isSure: !isVague || said.isShort }
  const part = kind === 'season' && moment.when.day === null ? 'start' : moment.when.part
  return { when: { ...moment.when, part }, moment, isSure: inSentence.length === 1 }
}

function gap(moment: Moment, { from, to }: Span): number {
  return Math.min(Math.abs(moment.from - to), Math.abs(from - moment.to))
}

const weekly = new RegExp(
  `\\b(?:match(?:es)?|games?)\\s+(?:are |is )?(?:every|on|each)\\s+(?:${Object.values(weekdayNames)
    .map((names) => `(${names})`)
    .join('|')})\\b`,
  'i',
)

/** A match every week, on its weekday. */
function matchIn(said: Said, sentence: Sentence): Found[] {
  const match = weekly.exec(sentence.text)
  if (!match || clauseAt(sentence, match.index).doubt) return []
  const isEvery = /\b(?:every|each)\b|days\b/i.test(match[0])
  const weekday = weekdaySchema.options[match.slice(1).findIndex((each) => each !== undefined)]!
  const quote = quoteOf(said, sentence, spanOf(match))
  return [{ quote, kind: 'weekly_match', weekday, when: null, ...(isEvery ? {} : { sure: false }) }]
}
