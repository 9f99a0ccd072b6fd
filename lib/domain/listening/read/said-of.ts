import type { Units } from '@/lib/domain/vocabulary'
import { directClauses } from './clauses/direct-clauses'
import { findExercises } from './find-exercises'
import { findMoments } from './find-moments'
import { guardClauses } from './clauses/guard-clauses'
import { plainText } from './plain-text'
import type { Said } from './said'
import { splitSentences } from './clauses/split-sentences'

/** One box of the form, cut into sentences and clauses, with its exercises and moments found. */
export function saidOf(written: string, units: Units): Said {
  const text = plainText(written)
  const isShort = (text.match(/\S*[\p{L}\d]\S*/gu) ?? []).length <= 12
  const sentences = splitSentences(text).map(({ sentence: { from, to }, clauses }) => {
    const inside = text.slice(from, to)
    const mentions = findExercises(inside)
    const texts = clauses.map((clause) => inside.slice(clause.from, clause.to))
    const [doubts, directs] = [guardClauses(texts, text.slice(to)), directClauses(texts)]
    return {
      ...{ at: from, text: inside, mentions, moments: findMoments(inside, units) },
      masked: mentions.reduce(masked, inside),
      clauses: clauses.map((clause, index) => ({
        ...clause,
        text: texts[index]!,
        doubt: doubts[index]!,
        isDirect: isShort || directs[index]!,
      })),
    }
  })
  return { written, text, sentences, isShort }
}

function masked(text: string, { from, to }: { from: number; to: number }): string {
  return text.slice(0, from) + '_'.repeat(to - from) + text.slice(to)
}
