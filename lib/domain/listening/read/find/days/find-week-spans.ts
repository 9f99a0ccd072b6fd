import type { RuleReading } from '@/lib/domain/listening/reading'
import { quoteOf, spanOf } from '@/lib/domain/listening/read/quote-of'
import { clauseAt } from '@/lib/domain/listening/read/clause-at'
import type { Said } from '@/lib/domain/listening/read/said'
import { areForTraining } from './are-for-training'
import { type Weekday, weekdaySchema } from '@/lib/domain/vocabulary'

const workdays: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri']

interface WeekSpan {
  pattern: RegExp
  days: (match: RegExpExecArray) => Weekday[]
  kind: 'on' | 'off'
}

const day = '(mon|tue|wed|thu|fri|sat|sun)[a-z]*'

/** Weekdays by their letters, by the first and the last, or all of a kind. */
const spans: WeekSpan[] = [
  {
    pattern: /\bM\/W\/F\b|\bMWF\b|\bM-W-F\b|\bM,? W,? F\b/,
    days: () => ['mon', 'wed', 'fri'],
    kind: 'on',
  },
  {
    pattern: /\bT\/Th(?:\/S(?:at?)?)?\b|\bTTh\b|\bTu\/Th\b/i,
    days: ({ 0: all }) => ['tue', 'thu', ...(/S/.test(all) ? (['sat'] as const) : [])],
    kind: 'on',
  },
  { pattern: /\bM(?:on)? ?- ?Th(?:u|urs)?\b/, days: () => workdays.slice(0, 4), kind: 'on' },
  { pattern: /\bM(?:on)? ?- ?F(?:ri)?\b/, days: () => workdays, kind: 'on' },
  {
    pattern: new RegExp(`\\b${day} ?(?:-|to|thru|through) ?${day}\\b`, 'i'),
    days: ([, first = '', last = '']) => between(first, last),
    kind: 'on',
  },
  {
    pattern:
      /\b(?:no|not on|never on|except|not) (?:the )?weekends?\b|\bweekends? (?:are |is )?(?:off|for family|free|out|busy)\b/i,
    days: () => ['sat', 'sun'],
    kind: 'off',
  },
  {
    pattern: /\b(?:weekends? only|only (?:on )?(?:the )?weekends?|just (?:on )?weekends)\b/i,
    days: () => ['sat', 'sun'],
    kind: 'on',
  },
  {
    pattern:
      /\b(?:weekdays? only|only (?:on )?weekdays|weekday (?:lunch\w*|mornings?|evenings?)|on weekdays)\b/i,
    days: () => workdays,
    kind: 'on',
  },
]

export function findWeekSpans(said: Said): RuleReading['days'] {
  return said.sentences.flatMap((sentence) =>
    spans.flatMap(({ pattern, days, kind }) => {
      const match = pattern.exec(sentence.text)
      if (!match || clauseAt(sentence, match.index).doubt) return []
      const quote = quoteOf(said, sentence, spanOf(match))
      const isSure = kind === 'off' || areForTraining(sentence, spanOf(match))
      const sure = isSure ? {} : { sure: false }
      return days(match).map((weekday) => ({ quote, kind, weekday, number: null, ...sure }))
    }),
  )
}

function between(first: string, last: string): Weekday[] {
  const order = weekdaySchema.options
  const from = order.indexOf(weekdaySchema.parse(first.toLowerCase()))
  const to = order.indexOf(weekdaySchema.parse(last.toLowerCase()))
  return from < to ? order.slice(from, to + 1) : []
}
