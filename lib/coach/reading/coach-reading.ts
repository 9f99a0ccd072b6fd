import type { Words } from '@/lib/domain/listening/facts'
import { type Reading, sureOnly } from '@/lib/domain/listening/reading'
import { readWords } from '@/lib/domain/listening/read/read-words'
import type { WordsBlock } from '@/lib/domain/contract/canonical-block'

/** The coach reads by the same rules as the form, and leaves out what they would ask about. */
export function coachReading({ today, units, weight_kg }: WordsBlock, words: Words): Reading {
  return sureOnly(readWords(words, { today, units, weight_kg }))
}
