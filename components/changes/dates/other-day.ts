import { addDays } from '@/lib/domain/schedule/add-days'

/** Whether a workout is near enough for tomorrow to be a day for it: no more than a week away. */
export function isNear(today: string, planned_on: string): boolean {
  return planned_on <= addDays(today, 7)
}

/**
 * The day that is offered for a workout beside tomorrow: the day after, or the next one where it stands there already. For one
 * that is far away, the day after its own.
 */
export function otherDay(today: string, planned_on: string): string {
  if (!isNear(today, planned_on)) return addDays(planned_on, 1)
  const day = addDays(today, 2)
  return day === planned_on ? addDays(day, 1) : day
}
