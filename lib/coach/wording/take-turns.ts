import { seededFraction } from './seeded-fraction'

/**
 * One of the options. The key decides where an athlete's cycle begins, the turn moves it on, so that
 * neighbouring turns never say the same.
 */
export function takeTurns<T>(options: readonly [T, ...T[]], key: string, turn: number): T {
  const start = Math.floor(seededFraction(key) * options.length)
  return options[(start + turn) % options.length] ?? options[0]
}
