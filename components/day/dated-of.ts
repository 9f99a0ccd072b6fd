import type { ProgramRecord } from '@/lib/domain/contract/program-record'
import type { DatedWorkout } from '@/lib/domain/contract/training/workout-view'

/** When a workout is, and what became of it. Throws for a day that the program does not have. */
export function datedOf(
  { workouts }: Pick<ProgramRecord, 'workouts'>,
  { week, day }: { week: number; day: number },
): DatedWorkout {
  const dated = workouts.find((one) => one.week === week && one.day === day)
  if (!dated) throw new Error(`No day ${day} in week ${week}`)
  return dated
}
