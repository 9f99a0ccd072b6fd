/** Repetitions a set and how many more could be done. */
export interface Effort {
  reps: number
  rir: number
}

/** E: how many repetitions the weight would allow. */
export function effortIndex({ reps, rir }: Effort): number {
  return reps + rir
}

/**
 * Percent of 1RM at which a set of `reps` leaves `rir`, by Brzycki's formula turned round:
 * (37 − E) / 36, one decimal. Null above E = 13, where people differ too much (Nuzzo 2024).
 */
export function percentOf(effort: Effort): number | null {
  const index = effortIndex(effort)
  if (index > 13 || index < 1) return null
  return Math.round((1000 * (37 - index)) / 36) / 10
}
