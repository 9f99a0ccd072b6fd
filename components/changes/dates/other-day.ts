import { addDays } from '@/lib/domain/schedule/add-days'

/** The day that is offered for a workout beside tomorrow: the day after, or the next one where it stands there already. */
export function otherDay(today: string, planned_on: string): string {
  const day = addDays(today, 2)
  return day === planned_on ? addDays(day, 1) : day
}
