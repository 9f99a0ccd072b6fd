/** A pattern for whole words, in either case. */
export function anyOf(words: string): RegExp {
  return new RegExp(`\\b(?:${words})\\b`, 'i')
}

/** The same, to find all of them. */
export function everyOf(words: string): RegExp {
  return new RegExp(`\\b(?:${words})\\b`, 'gi')
}
