import { forgedSpeakers, instructionWords } from '@/lib/domain/listening/lexicon/instructions'
import { anyOf } from '@/lib/domain/listening/read/any-of'

const forged = new RegExp(`^\\W*(?:${forgedSpeakers})\\s*:`, 'i')
const told = anyOf(instructionWords)

/** Whether a sentence tells the program what to do other than training; nothing is taken from it. */
export function isInstruction(sentence: string): boolean {
  return forged.test(sentence) || told.test(sentence)
}
