import type { ProgramRecord } from '@/lib/domain/contract/program-record'
import type { DatedWorkout } from '@/lib/domain/contract/training/workout-view'
import type { Week, Workout } from '@/lib/domain/program/schema'
import { formatWeekday } from '@/lib/domain/words/dates'
import { isLeft } from '@/lib/domain/schedule/is-left'
import { weekdayOf } from '@/lib/domain/schedule/planned-date'
import { weekdaysOf } from '@/lib/domain/schedule/redate-workouts'
import type { Weekday } from '@/lib/domain/vocabulary'
import { daysBetween } from '@/lib/domain/schedule/add-days'

/** A workout in its week, with its date and what became of it. */
export interface TrainingDay {
  week: Week
  workout: Workout
  dated: DatedWorkout
}

/** Every workout that is written, in the order of the program. */
export function trainingDays({ weeks, workouts }: ProgramRecord): TrainingDay[] {
  return weeks.flatMap((week) =>
    week.workouts.flatMap((workout) => {
      const dated = workouts.find((one) => one.week === week.week && one.day === workout.day)
      return dated ? [{ week, workout, dated }] : []
    }),
  )
}

/** The weekdays of what is left: of the last of its fullest weeks. */
export function trainedWeekdays(days: readonly TrainingDay[]): Weekday[] {
  const left = days.filter(({ dated }) => isLeft(dated))
  return weekdaysOf(
    left.toReversed().map(({ dated: { week, day, planned_on } }) => ({
      week,
      day,
      weekday: weekdayOf(planned_on),
    })),
  )
}

/** That workout among them; undefined where its week is not written. */
export function dayOf(
  days: readonly TrainingDay[],
  { week, day }: { week: number; day: number },
): TrainingDay | undefined {
  return days.find((one) => one.week.week === week && one.workout.day === day)
}

/** `Today, Tue 19 January`, `Tomorrow, Wed 20 January`, `Thu 21 January` */
export function whenWords(date: string, today: string): string {
  const days = daysBetween(today, date)
  const name = { 0: 'Today, ', 1: 'Tomorrow, ' }[days] ?? ''
  return `${name}${formatWeekday(date)}`
}
