/** Half a minute hard and 75 s easy. */
export const HARD_SECONDS = 30
export const EASY_SECONDS = 75
export const SECONDS_A_ROUND = HARD_SECONDS + EASY_SECONDS

/** Whole rounds that fit these minutes, one at least. */
export function roundsIn(minutes: number): number {
  return Math.max(1, Math.floor((minutes * 60) / SECONDS_A_ROUND))
}

export function minutesOfRounds(rounds: number): number {
  return (rounds * SECONDS_A_ROUND) / 60
}
