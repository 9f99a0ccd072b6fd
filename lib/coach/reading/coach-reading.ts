import type { Words } from '@/lib/domain/listening/facts'
import { type Reading, readingSchema } from '@/lib/domain/listening/reading'
import { readWords } from '@/lib/domain/listening/read/read-words'
import type { WordsBlock } from '@/lib/domain/contract/canonical-block'

/** The coach reads by the same rules as the form, and says only what they are sure of: the rest stays a question. */
export function coachReading({ today, units, weight_kg }: WordsBlock, words: Words): Reading {
  const { event, sport, layoff, conditioning, body, tone, ...lists } = readWords(words, {
    ...{ today, units, weight_kg },
  })
  const single = { event, sport, layoff, conditioning, body, tone }
  return readingSchema.parse({
    ...mapped(lists, (value) => (Array.isArray(value) ? value.filter(isSure) : value)),
    ...mapped(single, (value) => (isSure(value) ? value : null)),
  })
}

function mapped(record: object, change: (value: unknown) => unknown) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))
}

function isSure(item: unknown): boolean {
  return !(typeof item === 'object' && item !== null && 'unsure' in item && item.unsure === true)
}
