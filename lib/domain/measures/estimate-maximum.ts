/** Of more repetitions in a set nobody can tell a maximum. */
export const MOST_REPS = 10

/**
 * One-repetition maximum from a set of up to ten repetitions: the mean of Epley (w · (1 + r/30)) and
 * Brzycki (w · 36 / (37 − r)), which agree at ten. Null above ten, where both are guesses, and for what
 * is no whole number of repetitions. A single is itself.
 */
export function estimateMaximum(weight: number, reps: number): number | null {
  if (!Number.isInteger(reps) || reps < 1 || reps > MOST_REPS) return null
  if (reps === 1) return weight
  return (weight * (1 + reps / 30) + (weight * 36) / (37 - reps)) / 2
}
