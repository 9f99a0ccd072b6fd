import { untrueClaim, type Truths } from '@/lib/domain/audit/words/truths-of'
import { sentencesOf } from '@/lib/domain/audit/words/sentences-of'

/**
 * Leaves out each sentence that claims a number with a unit, or a phase, that is not true of its week
 * or program (rule R04). Loads are never kept: the page shows them, in the athlete's own unit.
 */
export function keepTrueSentences(text: string, truths: Truths): { text: string; left: string[] } {
  const withoutLoads = { ...truths, load: new Set<number>() }
  const sentences = sentencesOf(text)
  const isTrue = (sentence: string) => untrueClaim(sentence, withoutLoads) === undefined
  return {
    text: sentences.filter(isTrue).join(' '),
    left: sentences.filter((sentence) => !isTrue(sentence)),
  }
}
