/**
 * Percent of the maximum by Brzycki's formula, and what several sets cost: with rests of 150 s or more
 * each set after the first takes 1.2 points, 5 in all (our judgement). Reserve is that of the last set.
 */
const POINTS_A_SET = 1.2
const MOST_POINTS = 5

/** Share of the maximum (0-1) at which `sets` equal sets of `reps` leave `rir` in the last one. */
export function shareOfMaximum(reps: number, rir: number, sets: number): number {
  return (37 - reps - rir) / 36 - fatigue(sets)
}

/** Repetitions left in the last of `sets` equal sets at this percent of the maximum; may be negative. */
export function repsInReserve(reps: number, pct: number, sets: number): number {
  return 37 - 36 * (pct / 100 + fatigue(sets)) - reps
}

function fatigue(sets: number): number {
  return Math.min(MOST_POINTS / 100, (POINTS_A_SET / 100) * (sets - 1))
}
