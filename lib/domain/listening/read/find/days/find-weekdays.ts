import { weekdayNames } from '@/lib/domain/listening/lexicon/calendar'
import { offAfter, offBefore, onWords, otherDays } from '@/lib/domain/listening/lexicon/schedule'
import type { RuleReading } from '@/lib/domain/listening/reading'
import { anyOf } from '@/lib/domain/listening/read/any-of'
import { clauseAt } from '@/lib/domain/listening/read/clause-at'
import { quoteOf, spanOf } from '@/lib/domain/listening/read/quote-of'
import type { Said, Sentence } from '@/lib/domain/listening/read/said'
import { weekdaySchema } from '@/lib/domain/vocabulary'
import { areForTraining } from './are-for-training'
import { minutesByDay } from './minutes-by-day'
import type { NamedDay } from './named-day'

type Found = RuleReading['days'][number]

/** Weekdays that are named: to train on, to stay free, and how long on each. */
export function findWeekdays(said: Said): RuleReading['days'] {
  return said.sentences.flatMap((sentence) => {
    const named = namedDays(sentence.text)
    const found = named.flatMap((day) => dayOf(said, sentence, day, named) ?? [])
    const on = new Set(found.filter(({ kind }) => kind === 'on').map(({ weekday }) => weekday))
    const trained = named.filter(({ weekday }) => on.has(weekday))
    const [ours, others] = [true, false].map((isOurs) =>
      trained.filter((day) => areForTraining(sentence, day) === isOurs),
    )
    return [
      ...found,
      ...minutesByDay(said, sentence, ours!),
      ...minutesByDay(said, sentence, others!).map((each) => ({ ...each, sure: false })),
    ]
  })
}

const anyDay = Object.values(weekdayNames).join('|')
const dayPattern = new RegExp(
  `\\b(?:${Object.values(weekdayNames)
    .map((names) => `(${names})`)
    .join('|')})\\b`,
  'gi',
)

const dayAfter = new RegExp(`^\\s*[/,&+ ]\\s*(?:${anyDay})\\b`, 'i')
const dayBefore = new RegExp(`\\b(?:${anyDay})\\s*[/,&+ ]\\s*$`, 'i')

/** Three letters count with a capital or beside another day. */
function namedDays(text: string): NamedDay[] {
  return [...text.matchAll(dayPattern)]
    .filter(
      ({ 0: name, index }) =>
        name.length > 3 ||
        /^[A-Z]/.test(name) ||
        dayAfter.test(text.slice(index + name.length)) ||
        dayBefore.test(text.slice(0, index)),
    )
    .map((match) => ({
      ...spanOf(match),
      weekday: weekdaySchema.options[match.slice(1).findIndex((each) => each !== undefined)]!,
    }))
}

const dayList = `(?:[\\s,/&+]*(?:and|or|on|the|any|${anyDay})\\b)*[\\s,/&+]*`
const offCue = new RegExp(
  `\\b(?:${offBefore})\\b(?:\\s+(?:train\\w*|lift\\w*|gym|available|free|work ?outs?|do|make(?: it)?|come))?${dayList}$`,
  'i',
)
const offThen = new RegExp(`^${dayList}(?:${offAfter})`, 'i')
const onCue = anyOf(onWords)
const other = anyOf(otherDays)
/** In a clause of its own: "BJJ is Mon and Wed, so lifting on Tue". */
const lifts = /\b(?:lift(?:ing)?|gym|weights)\b/i

function dayOf(said: Said, sentence: Sentence, day: NamedDay, all: NamedDay[]): Found | null {
  const { text } = sentence
  const { weekday } = day
  const clause = clauseAt(sentence, day.from)
  const [before, after] = [text.slice(0, day.from), text.slice(day.to)]
  if (clause.doubt === 'others' || clause.doubt === 'irony') return null
  const off = offCue.exec(before)
  const then = offThen.exec(after)
  const isOurs =
    off && /^free\b/i.test(off[0]) && /\b(?:i'm|i am|we are) $/i.test(before.slice(0, off.index))
  if (off && !isOurs && !/\bno (?:ego|longer|more than)\b/i.test(off[0])) {
    const quote = quoteOf(said, sentence, day, spanOf(off))
    return { quote, kind: 'off', weekday, number: null, ...perhaps(off[0]) }
  }
  if (then) {
    return {
      ...{ kind: 'off', weekday, number: null },
      quote: quoteOf(said, sentence, day, spanOf(then, day.to)),
      ...perhaps(then[0]),
    }
  }
  const own = text.slice(clause.from, clause.to)
  if (clause.doubt) return null
  const isNear = other.test(before.slice(-60)) && !lifts.test(own)
  if (isNear || other.test(own)) return busyDay(said, sentence, day)
  if (all.length < 2 && !onCue.test(text)) return null
  const isTold = onCue.test(own) || all.length >= 2
  const isSure = isTold && areForTraining(sentence, day)
  return {
    ...{ quote: quoteOf(said, sentence, day), kind: 'on', weekday, number: null },
    ...(isSure ? {} : { sure: false }),
  }
}

/**
 * A day that something else has taken. It is free of ours where the athlete says that the others are for it; else
 * they are asked whether it is to stay free.
 */
function busyDay(said: Said, sentence: Sentence, day: NamedDay): Found {
  const isFree = /\bother days\b|\brest of the week\b/i.test(sentence.text)
  return {
    ...{ quote: quoteOf(said, sentence, day), kind: 'off', weekday: day.weekday, number: null },
    ...(isFree ? {} : { sure: false }),
  }
}

/** A day that is free may be free of training, or for it. */
function perhaps(cue: string): { sure?: false } {
  return /\bfree\b/i.test(cue) ? { sure: false } : {}
}
