import { trainingWeekdays } from '@/lib/domain/athlete/training-weekdays'
import type { Weekday } from '@/lib/domain/vocabulary'
import type { Answers } from './answers'

/** The days that were chosen, else those on which the plan would spread the sessions. */
export function trainingDays({ weekdays, days }: Pick<Answers, 'weekdays' | 'days'>): Weekday[] {
  return trainingWeekdays({ days_per_week: Number(days), weekdays })
}
