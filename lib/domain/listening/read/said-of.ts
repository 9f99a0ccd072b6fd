import type { Units } from '@/lib/domain/vocabulary'
import { findExercises } from './find-exercises'
import { findMoments } from './find-moments'
import { guardClauses } from './guard-clauses'
import { plainText } from './plain-text'
import type { Said } from './said'
import { splitSentences } from './split-sentences'

/** One box of the form, cut into sentences and clauses, with its exercises and moments found. */
export function saidOf(written: string, units: Units): Said {
  const text = plainText(written)
  const sentences = splitSentences(text).map(({ sentence: { from, to }, clauses }) => {
    const inside = text.slice(from, to)
    const mentions = findExercises(inside)
    const doubts = guardClauses(
      clauses.map((clause) => inside.slice(clause.from, clause.to)),
      text.slice(to),
    )
    return {
      ...{ at: from, text: inside, mentions, moments: findMoments(inside, units) },
      masked: mentions.reduce(masked, inside),
      clauses: clauses.map((clause, index) => ({
        ...clause,
        text: inside.slice(clause.from, clause.to),
        doubt: doubts[index]!,
      })),
    }
  })
  return { written, text, sentences, isShort: text.trim().split(/\s+/).length <= 12 }
}

function masked(text: string, { from, to }: { from: number; to: number }): string {
  return text.slice(0, from) + '_'.repeat(to - from) + text.slice(to)
}
