import type { Said, Sentence, Span } from './said'

/** The longest run of words that a wish may rest on. */
const longest = 160

/** The athlete's own words from the first to the last of these runs of a sentence; too long ones end early. */
export function quoteOf(said: Said, { at }: Pick<Sentence, 'at'>, ...spans: Span[]): string {
  const from = Math.min(...spans.map((span) => span.from))
  const to = Math.max(...spans.map((span) => span.to))
  const quote = said.written.slice(at + from, at + to).replace(/^[\s,;:.(-]+|[\s,;:.!?(-]+$/g, '')
  return quote.slice(0, longest).trim()
}

/** Whether a quote can hold both runs. */
export function fitsQuote(one: Span, other: Span): boolean {
  return Math.max(one.to, other.to) - Math.min(one.from, other.from) <= longest
}

export function spanOf({ index, 0: words }: RegExpMatchArray, shift = 0): Span {
  const from = shift + (index ?? 0)
  return { from, to: from + words.length }
}
