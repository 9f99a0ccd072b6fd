import type { DatedWorkout } from '@/lib/domain/contract/training/workout-view'
import type { Weekday } from '@/lib/domain/vocabulary'
import { plannedDate, type Schedule } from './planned-date'
import { dayKeyOf } from '@/lib/domain/log/set-key'

export interface PlannedDay {
  week: number
  day: number
  weekday: Weekday
}

/** Every day of a program with its date, in the order of the program: what is kept of it, else what is planned. */
export function dateWorkouts(
  schedule: Schedule,
  days: readonly PlannedDay[],
  kept: readonly DatedWorkout[],
): DatedWorkout[] {
  const known = new Map(kept.map((workout) => [dayKeyOf(workout), workout]))
  return days.map(
    ({ week, day, weekday }) =>
      known.get(dayKeyOf({ week, day })) ?? {
        ...{ week, day },
        planned_on: plannedDate(schedule, week, weekday),
        status: 'planned',
        opened_at: null,
        closed_at: null,
        note: null,
      },
  )
}
