import { wordKey } from '@/lib/domain/catalogue/names'
import type { Span } from './said'

/** A word of a text, and its key: without case, apostrophe and plural. */
export interface Token extends Span {
  key: string
}

export function tokensIn(text: string): Token[] {
  return [...text.matchAll(/[a-z0-9][a-z0-9']*/gi)].map(({ index, 0: word }) => ({
    from: index,
    to: index + word.length,
    key: wordKey(word),
  }))
}
