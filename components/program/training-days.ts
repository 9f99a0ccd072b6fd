import type { ProgramRecord } from '@/lib/domain/contract/program-record'
import type { Week, Workout } from '@/lib/domain/program/schema'
import { dateIn } from '@/lib/domain/program/start-date'
import { dateOf, formatWeekday } from '@/lib/domain/words/dates'
import { weekdayWords } from '@/lib/domain/words/words'

/** A workout in its week, and the date for which it is planned; null where a program has no first day. */
export interface TrainingDay {
  week: Week
  workout: Workout
  date: string | null
}

/** Every workout that is written, in order. */
export function trainingDays({ profile, weeks }: ProgramRecord): TrainingDay[] {
  const start = profile.start_date
  return weeks.flatMap((week) =>
    week.workouts.map((workout) => ({
      week,
      workout,
      date: start && dateOf(start, week.week, workout.weekday),
    })),
  )
}

/** The date that it is where the athlete trains, `2027-02-01`. */
export function todayOf({ profile }: ProgramRecord, now: Date): string {
  return dateIn(profile.time_zone, now)
}

/** Today's workout or the next one by the calendar; the program's first after its end and without dates. */
export function nextDay(days: readonly TrainingDay[], today: string): TrainingDay | undefined {
  return days.find(({ date }) => date !== null && date >= today) ?? days[0]
}

/** `Today, Tue 19 January`, `Thu 21 January`, `Thursday of week 3` */
export function whenWords({ week, workout, date }: TrainingDay, today: string): string {
  if (date === null) return `${weekdayWords[workout.weekday].long} of week ${week.week}`
  return date === today ? `Today, ${formatWeekday(date)}` : formatWeekday(date)
}
