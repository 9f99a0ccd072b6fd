import { trainingWeekdays } from '@/lib/domain/athlete/training-weekdays'
import type { Weekday } from '@/lib/domain/vocabulary'
import type { Answers } from './answers'

/** The days of a plan, and how many were asked for when it was drawn. */
export interface PlannedDays {
  days_per_week: number
  weekdays: readonly Weekday[]
}

/**
 * The days that were chosen, else those that the plan takes, which may have been moved by the athlete's words; while no
 * plan is drawn for as many days, those on which it would usually spread them.
 */
export function trainingDays(
  { weekdays, days }: Pick<Answers, 'weekdays' | 'days'>,
  planned?: PlannedDays,
): Weekday[] {
  const days_per_week = Number(days)
  if (weekdays.length === 0 && planned?.days_per_week === days_per_week && planned.weekdays[0]) {
    return [...planned.weekdays]
  }
  return trainingWeekdays({ days_per_week, weekdays })
}
