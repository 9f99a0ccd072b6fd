import type { DatedWorkout } from '@/lib/domain/contract/training/workout-view'

/** Whether a workout is still to be trained, or under way. */
export function isLeft({ status }: Pick<DatedWorkout, 'status'>): boolean {
  return status === 'planned' || status === 'open'
}

/** In the order in which they are trained; two on one day go in the order of the program. */
export function byDate(one: DatedWorkout, other: DatedWorkout): number {
  if (one.planned_on !== other.planned_on) return one.planned_on < other.planned_on ? -1 : 1
  return one.week - other.week || one.day - other.day
}
