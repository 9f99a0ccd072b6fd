import { untrueClaim, type Truths } from '@/lib/domain/audit/words/truths-of'
import { sentencesOf } from '@/lib/domain/audit/words/sentences-of'

/**
 * Leaves out each sentence with a number and a unit, or a phase, that is not true of what it stands in
 * (rule R04), and each with a load: loads are the page's, in the athlete's own unit.
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
