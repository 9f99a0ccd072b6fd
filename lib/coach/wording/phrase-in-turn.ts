import { seededFraction } from './seeded-fraction'

/**
 * One of several phrases, in rotation: the key decides with which of them an athlete begins, and each
 * turn takes the next, so that two turns in a row never say the same.
 */
export function phraseInTurn<T>(options: readonly [T, ...T[]], key: string, turn: number): T {
  const start = Math.floor(seededFraction(key) * options.length)
  return options[(start + turn) % options.length] ?? options[0]
}
