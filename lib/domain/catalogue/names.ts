/** What two spellings of one name have in common: no case, accents, punctuation, spaces or plural s. */
export function wordKey(words: string): string {
  return tokensOf(words).join('')
}

/** The key of every run of whole words: "Weighted pull-up" has that of "pull up". */
export function phraseKeys(words: string): string[] {
  const tokens = tokensOf(words)
  return tokens.flatMap((_, from) =>
    tokens.slice(from).map((__, length) => tokens.slice(from, from + length + 1).join('')),
  )
}

/** Knows the catalogue's names and aliases where the catalogue itself is not: in the browser. */
export interface KnownWords {
  /** True for a whole name or alias, as a lift is named. */
  isLift(text: string): boolean
  /** True for a name, an alias or some words of one, as an exclusion is named. */
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

/** Lower-case words without accents, apostrophes or a plural ending. */
function tokensOf(words: string): string[] {
  return words
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'\u2019]/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((token) => token !== '')
    .map(singular)
}

function singular(token: string): string {
  if (/(ss|ch|x)es$/.test(token)) return token.slice(0, -2)
  if (/fl[iy]es$/.test(token)) return `${token.slice(0, -3)}y`
  return token.length > 3 && token.endsWith('s') && !token.endsWith('ss')
    ? token.slice(0, -1)
    : token
}
