import type { Span } from '@/lib/domain/listening/read/said'

/** More clauses than any honest text has; what follows is left to a model. */
const maxClauses = 120

/** The sentences of a text, each with its clauses. */
export function splitSentences(text: string): { sentence: Span; clauses: Span[] }[] {
  let left = maxClauses
  return spansBetween(text, /[.!?]+(?=\s|$)|[;\n]+/g).flatMap((sentence) => {
    const inside = text.slice(sentence.from, sentence.to)
    const clauses = spansBetween(inside, clauseEnd).slice(0, left)
    left -= clauses.length
    return clauses.length > 0 ? [{ sentence, clauses }] : []
  })
}

/** Commas and what opposes or gives a reason; a colon leads to what belongs to it. */
const clauseEnd =
  /,\s+|\s-+\s|[()]|\s(?=(?:but|so|although|though|because|except|while|however|whereas|since|and i|and my)\b)/gi

/** What stands between the matches of a pattern; an end mark belongs to what it ends. */
function spansBetween(text: string, end: RegExp): Span[] {
  const ends = [...text.matchAll(end)].map(({ index, 0: mark }) => index + mark.length)
  return [...ends, text.length]
    .map((to, index) => ({ from: ends[index - 1] ?? 0, to }))
    .filter(({ from, to }) => text.slice(from, to).trim() !== '')
}
