import type { Week } from '@/lib/domain/program/schema'

/** What a percentage is of, where it is not read together with a weight. */
export const PERCENT_WORDS = ' A percentage is of your 1RM, the most you can lift once.'

export function hasPercent({ workouts }: Week): boolean {
  return workouts.some(({ exercises }) =>
    exercises.some(({ written }) => written.some(({ pct_1rm }) => pct_1rm !== null)),
  )
}
