/** Rounds of hard and easy work. */
export interface Intervals {
  rounds: number
  hard_seconds: number
  /** 0 where every round begins at once after the one before. */
  easy_seconds: number
}

export interface IntervalMoment {
  phase: 'ready' | 'hard' | 'easy' | 'over'
  /** From 1; the last one when it is over. */
  round: number
  /** Whole seconds of the phase that are left. */
  left: number
  /** Rounds whose hard part is done. */
  done: number
}

/** To put the phone down and get on the bike. */
export const READY_SECONDS = 10

/** Where one stands so many seconds after the start. Nothing easy follows the last round. */
export function intervalAt(intervals: Intervals, elapsed: number): IntervalMoment {
  const { rounds, hard_seconds, easy_seconds } = intervals
  const run = elapsed - READY_SECONDS
  if (run < 0) return { phase: 'ready', round: 1, left: Math.ceil(-run), done: 0 }
  if (elapsed >= secondsOfIntervals(intervals)) {
    return { phase: 'over', round: rounds, left: 0, done: rounds }
  }
  const before = Math.floor(run / (hard_seconds + easy_seconds))
  const within = run - before * (hard_seconds + easy_seconds)
  return within < hard_seconds
    ? { phase: 'hard', round: before + 1, left: Math.ceil(hard_seconds - within), done: before }
    : {
        phase: 'easy',
        round: before + 1,
        left: Math.ceil(hard_seconds + easy_seconds - within),
        done: before + 1,
      }
}

/** From the start to the end of the last hard part. */
export function secondsOfIntervals({ rounds, hard_seconds, easy_seconds }: Intervals): number {
  return READY_SECONDS + rounds * (hard_seconds + easy_seconds) - easy_seconds
}

/** What a clock can run of a number that was typed: one round at least. */
export function wholeRounds(rounds: number): number {
  return Math.max(1, Math.round(rounds))
}
