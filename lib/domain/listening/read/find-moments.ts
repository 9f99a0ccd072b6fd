import { monthNames, monthOf, seasonMonths } from '@/lib/domain/listening/lexicon/calendar'
import { numberOf, numberWords } from '@/lib/domain/listening/lexicon/numbers'
import type { Units } from '@/lib/domain/vocabulary'
import { everyOf } from './any-of'
import { spanOf } from './quote-of'
import type { Moment, When } from './said'

/**
 * The moments of a sentence that may lie ahead. A month counts only with a word or a day that makes it one: "may" and
 * "march" alone are none.
 */
export function findMoments(text: string, units: Units): Moment[] {
  const found: Moment[] = []
  for (const { pattern, read } of readers) {
    for (const match of text.matchAll(pattern)) {
      const when = read(match, text, units)
      const span = spanOf(match)
      const isNew = !found.some(({ from, to }) => span.from < to && span.to > from)
      if (when && isNew) found.push({ ...span, when })
    }
  }
  return found.sort((one, other) => one.from - other.from)
}

interface MomentReader {
  pattern: RegExp
  read: (match: RegExpMatchArray, text: string, units: Units) => When | null
}

const nothing: When = { in_weeks: null, month: null, day: null, year: null, part: 'any' }
const year = '(?:,?\\s+(20[2-4]\\d))?'

const readers: MomentReader[] = [
  {
    pattern: everyOf(`(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${monthNames})${year}`),
    read: ([, day, month, inYear]) => onDay(month, day, inYear),
  },
  {
    pattern: everyOf(
      `(${monthNames})\\s+(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)?(?!\\s*(?:kg|lb|min|x|days|%|\\d))${year}`,
    ),
    read: ([, month, day, inYear]) => onDay(month, day, inYear),
  },
  {
    pattern: /(?<![\d/.])(\d{1,2})\/(\d{1,2})(?:\/(20\d\d))?(?![\d/])/g,
    read: ([, one, other, inYear], text, units) => {
      if (!/\b(?:meet|comp\w*|race|event|test|show|wedding|on|by)\b/i.test(text)) return null
      const [month, day] = units === 'lb' ? [one, other] : [other, one]
      return Number(month) <= 12 ? dated(Number(month), Number(day), inYear) : null
    },
  },
  {
    pattern: everyOf(
      `(?:in|within|next)\\s+(?:about\\s+|like\\s+|the\\s+next\\s+)?(${numberWords})\\s+(?:more\\s+)?(weeks?|wks?|months?)|(${numberWords})\\s+(weeks?|wks?|months?)\\s+(?:out|away|from now)`,
    ),
    read: ([, number, unit, away, unitAway]) =>
      inWeeks(number ?? away ?? '', unit ?? unitAway ?? ''),
  },
  {
    pattern: everyOf(
      `(by|before|until|till|from|starts? in|begins? in|in|late|early|mid|next|(?:by )?the end of|end of|this|for)[\\s-]+(?:the\\s+)?(?:end of\\s+|next\\s+|early\\s+|late\\s+|mid[\\s-]?)*(${monthNames})(?!\\s*\\d{1,2}\\b(?!\\d))${year}`,
    ),
    read: ([words, lead = '', month = '', inYear]) => {
      const isWord = /^(?:mar|may|march)$/.test(month) && !/\b(?:by|in|before|of)\s/i.test(words)
      if (isWord) return null
      const begins = /^(?:by|before|until|till|from|starts?|begins?|early)/i.test(lead)
      const part = begins && !/\bend of|\blate\b/i.test(words) ? 'start' : 'end'
      return { ...nothing, month: monthOf(month), year: inYear ? Number(inYear) : null, part }
    },
  },
  {
    pattern: everyOf(
      `(first|second|third|last) (?:week|weekend|half) (?:of|in) (${monthNames})${year}`,
    ),
    read: ([, which = '', month = '', inYear]) => ({
      ...nothing,
      month: monthOf(month),
      year: inYear ? Number(inYear) : null,
      part: /first/i.test(which) ? 'start' : /last/i.test(which) ? 'end' : 'any',
    }),
  },
  {
    pattern: everyOf(
      '(?:by|before|until|for|till|this|in the)\\s+(?:the\\s+)?(?:next\\s+)?(spring|summer|autumn|fall|winter)(?! ball| break| league| block)',
    ),
    read: ([, season = '']) => ({
      ...nothing,
      month: seasonMonths[season.toLowerCase()] ?? null,
      part: 'start',
    }),
  },
  {
    pattern: everyOf(
      "this year|by (?:the )?(?:end of (?:the|this) year|year's end|new year'?s?)|by christmas",
    ),
    read: () => ({ ...nothing, month: 12, part: 'end' }),
  },
]

function onDay(month = '', day = '', inYear?: string): When | null {
  return dated(monthOf(month), Number(day), inYear)
}

function dated(month: number, day: number, inYear?: string): When | null {
  if (day < 1 || day > 31 || month < 1) return null
  return { ...nothing, month, day, year: inYear ? Number(inYear) : null }
}

function inWeeks(number: string, unit: string): When | null {
  const count = numberOf(number)
  if (count === null) return null
  const weeks = /^m/i.test(unit) ? Math.round((count * 52) / 12) : Math.round(count)
  return weeks >= 1 && weeks <= 104 ? { ...nothing, in_weeks: weeks } : null
}
