import type { RuleReading } from '@/lib/domain/listening/reading'
import { quoteOf, spanOf } from '@/lib/domain/listening/read/quote-of'
import type { Said, Sentence, Span } from '@/lib/domain/listening/read/said'
import { minutesIn } from './minutes-in'
import type { NamedDay } from './named-day'

type Found = RuleReading['days'][number]

const unit = "\\s*(?:min(?:ute)?s?|'|h(?:ou)?rs?|h)?"
const length = `(?:\\d(?:\\.5)?\\s*h(?:ou)?rs?|\\d{2,3}${unit}|an hour|one hour|half an hour)`
const lengthAfter = new RegExp(
  `^\\s*(?::|for|is|are|max|-)?\\s*(?:about )?(${length})(?![:.]\\d|\\s*(?:kg|lb|x|reps|days|%|am\\b|pm\\b|-\\s*\\d))`,
  'i',
)
const lengthBefore = new RegExp(
  `(${length})(?:\\s+(?:sessions?|max|long))?\\s+(?:on|every)\\s+(?:the )?$`,
  'i',
)
const joined = /^s?[\s,]*(?:and|&|,|\/|\+)?[\s]*(?:on )?$/i

/** Minutes that stand behind a list of weekdays, or before it: "Tue and Thu 45 min, Sat 90", "an hour on Tuesday". */
export function minutesByDay(said: Said, sentence: Sentence, days: NamedDay[]): Found[] {
  return groupsOf(sentence.text, days).flatMap((group) => {
    const [first, last] = [group[0]!, group.at(-1)!]
    const after = lengthAfter.exec(sentence.text.slice(last.to))
    const before = lengthBefore.exec(sentence.text.slice(0, first.from))
    const match = after ?? before
    const minutes = match ? minutesIn(match[1]!) : null
    if (!match || minutes === null || minutes < 15) return []
    const span: Span = after ? spanOf(match, last.to) : spanOf(match)
    return group.map((day) => ({
      ...{ kind: 'minutes' as const, weekday: day.weekday, number: minutes },
      quote: quoteOf(said, sentence, day, span),
    }))
  })
}

/** Days that stand side by side. */
function groupsOf(text: string, days: NamedDay[]): NamedDay[][] {
  return days.reduce<NamedDay[][]>((groups, day) => {
    const last = groups.at(-1)?.at(-1)
    if (last && joined.test(text.slice(last.to, day.from))) groups.at(-1)!.push(day)
    else groups.push([day])
    return groups
  }, [])
}
