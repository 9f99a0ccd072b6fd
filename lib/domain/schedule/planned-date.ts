import { daysOfWeek } from '@/lib/domain/athlete/training-weekdays'
import type { Weekday } from '@/lib/domain/vocabulary'
import { dateOf } from '@/lib/domain/words/dates'
import { addDays, daysBetween } from './add-days'

/** All days from `from` on stand `days` later. */
export interface Pause {
  from: string
  days: number
}

/** When the days of a program are, but for those that were moved one by one. */
export interface Schedule {
  /** The Monday of week 1. */
  week_one: string
  /** In the order in which they were taken: each shifts what the ones before it left. */
  pauses: readonly Pause[]
}

/** The date of a program's day, `2027-02-01`: a calendar date in the program's time zone. */
export function plannedDate(schedule: Schedule, week: number, weekday: Weekday): string {
  return schedule.pauses.reduce(
    (date, { from, days }) => (date >= from ? addDays(date, days) : date),
    dateOf(schedule.week_one, week, weekday),
  )
}

/** The Monday of a date's week. */
export function mondayOf(date: string): string {
  return dateOf(addDays(date, -6), 1, 'mon')
}

export function weekdayOf(date: string): Weekday {
  return daysOfWeek[daysBetween(mondayOf(date), date)]!
}

/**
 * The Monday of week 1. A start that the athlete chose is a Monday or waits for the next one, as the form says; else the
 * program begins on the first day that is its first training weekday, from the start on.
 */
export function weekOne(
  startDate: string,
  { isChosen, weekdays }: { isChosen: boolean; weekdays: readonly Weekday[] },
): string {
  const next = dateOf(startDate, 1, 'mon')
  const first = weekdays[0]
  if (isChosen || !first) return next
  const before = mondayOf(startDate)
  return addDays(before, daysOfWeek.indexOf(first)) >= startDate ? before : next
}
