import {
  healthAbroad,
  healthInEnglish,
  noHealthAbroad,
} from '@/lib/domain/listening/lexicon/body/health-abroad'
import type { RuleReading } from '@/lib/domain/listening/reading'
import { quoteOf, spanOf } from '@/lib/domain/listening/read/quote-of'
import type { Said } from '@/lib/domain/listening/read/said'

/** Arabic joins its little words to the next, Chinese writes none between: there a word may begin anywhere. */
const wordStart = '(?<![\\p{Script=Latin}])'
const patterns = healthAbroad.map(
  ([flag, names]) =>
    [flag, new RegExp(`${wordStart}(?:${names})\\p{Script=Latin}*`, 'giu')] as const,
)
const denied = new RegExp(`${wordStart}(?:${noHealthAbroad})`, 'iu')
const inEnglish = new RegExp(`^(?:${healthInEnglish})`, 'i')

/** What asks for a physician's word in the words of other languages; few words do not always name theirs. */
export function findHealthAbroad(said: Said, isEnglish: boolean): RuleReading['health'] {
  return said.sentences.flatMap((sentence) =>
    patterns.flatMap(([flag, pattern]) => {
      const match = [...sentence.text.matchAll(pattern)].find(
        ({ index, 0: word }) =>
          !denied.test(sentence.text.slice(0, index)) && !(isEnglish && inEnglish.test(word)),
      )
      return match ? [{ quote: quoteOf(said, sentence, spanOf(match)), flag }] : []
    }),
  )
}
