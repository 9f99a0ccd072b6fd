import { weekdayNames } from '@/lib/domain/listening/lexicon/calendar'
import {
  addConditioning,
  experiencedWords,
  nervousWords,
  noConditioning,
  ownConditioning,
  perhapsOwn,
} from '@/lib/domain/listening/lexicon/manner'
import type { RuleReading } from '@/lib/domain/listening/reading'
import { anyOf } from '@/lib/domain/listening/read/any-of'
import { clauseAt } from '@/lib/domain/listening/read/clause-at'
import { isDenied } from '@/lib/domain/listening/read/is-denied'
import { quoteOf, spanOf } from '@/lib/domain/listening/read/quote-of'
import type { Said } from '@/lib/domain/listening/read/said'

const wants = [
  ['none', anyOf(noConditioning)],
  ['own', anyOf(ownConditioning)],
  ['add', anyOf(addConditioning)],
  ['own', anyOf(perhapsOwn)],
] as const

/** "No cardio on Fridays" leaves the other days. */
const ofADay = new RegExp(`\\bcardio\\s+on\\s+(?:${Object.values(weekdayNames).join('|')})\\b`, 'i')

/** Whether conditioning is wanted, unwanted or done elsewhere. */
export function findConditioning(said: Said): RuleReading['conditioning'] {
  for (const [index, [want, pattern]] of wants.entries()) {
    const found = quoteBy(said, pattern)
    if (!found) continue
    const minutes = want === 'add' ? minutesIn(found.quote) : null
    const isSure = index < 3 && !(want === 'none' && ofADay.test(said.text))
    return { ...found, want, minutes, ...(isSure ? {} : { sure: false }) }
  }
  return null
}

function minutesIn(quote: string): number | null {
  const minutes = Number(/(\d{1,3}) ?min/i.exec(quote)?.[1] ?? 0)
  return minutes >= 5 && minutes <= 120 ? minutes : null
}

const tones = [
  ['nervous', anyOf(nervousWords)],
  ['experienced', anyOf(experiencedWords)],
] as const

/** How somebody feels about the gym. */
export function findTone(said: Said): RuleReading['tone'] {
  for (const [tone, pattern] of tones) {
    const found = quoteBy(said, pattern)
    if (found) return { ...found, tone }
  }
  return null
}

function quoteBy(said: Said, pattern: RegExp): { quote: string; sure?: false } | null {
  for (const sentence of said.sentences) {
    const match = pattern.exec(sentence.text)
    if (!match) continue
    const { doubt, isDirect } = clauseAt(sentence, match.index)
    if (doubt || isDenied(sentence.text.slice(0, match.index))) continue
    const quote = quoteOf(said, sentence, spanOf(match))
    return isDirect ? { quote } : { quote, sure: false }
  }
  return null
}
