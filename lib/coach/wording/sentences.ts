/** Ways to say one thing, at least one. */
export type Sentences = readonly [string, ...string[]]
