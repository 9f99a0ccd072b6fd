import { daysOfWeek } from '@/lib/domain/athlete/training-weekdays'
import type { DatedWorkout } from '@/lib/domain/contract/training/workout-view'
import { dayKeyOf } from '@/lib/domain/log/set-key'
import type { Weekday } from '@/lib/domain/vocabulary'
import { addDays, daysBetween } from './add-days'
import type { PlannedDay } from './date-workouts'
import { isLeft } from './is-left'
import { mondayOf, weekOne } from './planned-date'

export interface NewDates {
  /** From when on the rest is trained; null: as until now. */
  start_date: string | null
  /** As many as the program has; none: as until now. */
  weekdays: readonly Weekday[]
}

interface Known {
  days: readonly PlannedDay[]
  today: string
}

/**
 * What is left of a program on other weekdays, from another day on. Weeks keep their order and follow each other; a day
 * takes the weekday that stands where its own stood. Nothing is dated back: where a day would lie behind today all that is
 * left waits whole weeks. What is done or skipped stays.
 */
export function redateWorkouts(
  workouts: readonly DatedWorkout[],
  { start_date, weekdays }: NewDates,
  { days, today }: Known,
): DatedWorkout[] {
  const own = weekdaysOf(days)
  const wanted = inOrder(weekdays.length > 0 ? weekdays : own)
  const known = new Map(days.map((day) => [dayKeyOf(day), day.weekday]))
  const weekdayOf = (workout: DatedWorkout): Weekday =>
    wanted[own.indexOf(known.get(dayKeyOf(workout))!)] ?? wanted[workout.day - 1] ?? wanted.at(-1)!
  const left = workouts.filter(isLeft)
  const [first] = left
  if (!first) return [...workouts]
  const mondays = start_date
    ? from(weekOne(start_date, { isChosen: false, weekdays: [weekdayOf(first)] }), first.week)
    : mondaysOf(left)
  const dateOf = (workout: DatedWorkout) =>
    addDays(mondays(workout.week), daysOfWeek.indexOf(weekdayOf(workout)))
  const [earliest] = left.map(dateOf).sort()
  const wait = 7 * Math.max(0, Math.ceil(daysBetween(earliest!, today) / 7))
  return workouts.map((workout) => {
    if (!isLeft(workout)) return workout
    const planned_on = addDays(dateOf(workout), wait)
    return planned_on === workout.planned_on ? workout : { ...workout, planned_on }
  })
}

/** The weekdays of a program, of the week that has most of them. */
export function weekdaysOf(days: readonly PlannedDay[]): Weekday[] {
  const weeks = new Set(days.map(({ week }) => week))
  const all = [...weeks].map((week) => days.filter((day) => day.week === week))
  const most = Math.max(0, ...all.map(({ length }) => length))
  const full = all.find(({ length }) => length === most) ?? []
  return inOrder(full.map(({ weekday }) => weekday))
}

function inOrder(weekdays: readonly Weekday[]): Weekday[] {
  return daysOfWeek.filter((day) => weekdays.includes(day))
}

function from(monday: string, firstWeek: number) {
  return (week: number) => addDays(monday, 7 * (week - firstWeek))
}

/** Of each week where it is by now, the Monday before the first of it that is left; a week behind the one before it at least. */
function mondaysOf(left: readonly DatedWorkout[]) {
  const mondays = new Map<number, string>()
  let least = ''
  for (const week of new Set(left.map((workout) => workout.week))) {
    const dates = left.filter((workout) => workout.week === week)
    const [first] = dates.map(({ planned_on }) => planned_on).sort()
    const monday = mondayOf(first!)
    mondays.set(week, monday > least ? monday : least)
    least = addDays(mondays.get(week)!, 7)
  }
  return (week: number) => mondays.get(week)!
}
