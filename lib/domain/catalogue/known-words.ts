import { phraseKeys, wordKey } from './word-key'

/** How the catalogue's names and aliases are understood where the catalogue itself is not: in the browser. */
export interface KnownWords {
  /** A whole name or alias, as a lift is named. */
  isLift(text: string): boolean
  /** Any words of one, as an exclusion is. */
  isExclusion(text: string): boolean
}

export function knownWords(words: readonly string[]): KnownWords {
  const names = new Set(words.map(wordKey))
  const phrases = new Set(words.flatMap(phraseKeys))
  return {
    isLift: (text) => names.has(wordKey(text)),
    isExclusion: (text) => phrases.has(wordKey(text)),
  }
}
