import type { Week } from '@/lib/domain/program/schema'
import type { NamedWeek, WeekView } from './views'

/** The week as a client reads it: each exercise says what it is called. */
export function nameExercises(week: Week, names: WeekView['exercises']): NamedWeek {
  return {
    ...week,
    workouts: week.workouts.map((workout) => ({
      ...workout,
      exercises: workout.exercises.map(({ exercise_id, ...exercise }) => ({
        exercise_id,
        name: names[exercise_id]?.name ?? exercise_id,
        ...exercise,
      })),
    })),
  }
}
