/**
 * Percent of the maximum by Brzycki's formula, and what several sets cost: with rests of 150 s or more
 * each set after the first takes 1.2 points, with shorter ones 2, in all 5 at most (our judgement).
 * Reserve is that of the last set.
 */
const FULL_REST_SECONDS = 150
const POINTS_A_SET = { rested: 1.2, hurried: 2 }
const MOST_POINTS = 5

/** Share of the maximum (0-1) at which `sets` equal sets of `reps` leave `rir` in the last one. */
export function shareOfMaximum(reps: number, rir: number, sets: number): number {
  return (37 - reps - rir) / 36 - fatigue(sets, FULL_REST_SECONDS)
}

/**
 * Percent of the maximum at which one set of `reps` leaves `rir`, to a tenth. Null where more than 13
 * could be done: there people differ too much (Nuzzo 2024).
 */
export function percentOf(reps: number, rir: number): number | null {
  const most = reps + rir
  return most < 1 || most > 13 ? null : Math.round(1000 * shareOfMaximum(reps, rir, 1)) / 10
}

/** Percent that a weight is of a maximum in the same unit, to a tenth. */
export function percentOfMaximum(weight: number, maximum: number): number {
  return Math.round((1000 * weight) / maximum) / 10
}

/** Repetitions left in the last of `sets` equal sets at this percent of the maximum; may be negative. */
export function repsInReserve(
  reps: number,
  pct: number,
  sets: number,
  rest_seconds = FULL_REST_SECONDS,
): number {
  return 37 - 36 * (pct / 100 + fatigue(sets, rest_seconds)) - reps
}

function fatigue(sets: number, rest_seconds: number): number {
  const points = rest_seconds < FULL_REST_SECONDS ? POINTS_A_SET.hurried : POINTS_A_SET.rested
  return Math.min(MOST_POINTS / 100, (points / 100) * (sets - 1))
}
