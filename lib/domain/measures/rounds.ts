/** Half a minute hard and 75 s easy. */
export const HARD_SECONDS = 30
export const EASY_SECONDS = 75

/** Swings begin with every minute and rest for what is left of it. */
export const SWINGS_A_MINUTE = 10
const ON_THE_MINUTE: ReadonlySet<string> = new Set(['kettlebell-swing-intervals'])

export function isOnTheMinute(exerciseId: string): boolean {
  return ON_THE_MINUTE.has(exerciseId)
}

export function secondsOfRound(exerciseId: string): number {
  return isOnTheMinute(exerciseId) ? 60 : HARD_SECONDS + EASY_SECONDS
}

/** Whole rounds that fit these minutes, one at least. */
export function roundsIn(minutes: number, exerciseId: string): number {
  return Math.max(1, Math.floor((minutes * 60) / secondsOfRound(exerciseId)))
}

export function minutesOfRounds(rounds: number, exerciseId: string): number {
  return (rounds * secondsOfRound(exerciseId)) / 60
}
