import { countSets, type GroupSets } from '@/lib/domain/measures/count-sets'
import { exerciseById } from '@/lib/domain/catalogue/catalogue'
import type { Exercise } from './schema'

export interface WeekLike {
  workouts: {
    exercises: Pick<Exercise, 'exercise_id' | 'role' | 'sets'>[]
  }[]
}

/**
 * Fractional working sets of each muscle group in a written week, back-off sets included, warm-up
 * sets and power work not. The one way in which sets are counted, for the audit and for pages.
 */
export function weeklySets(week: WeekLike): GroupSets {
  return countSets(
    week.workouts
      .flatMap((workout) => workout.exercises)
      .filter((exercise) => exercise.role !== 'power')
      .flatMap((exercise) => {
        const entry = exerciseById(exercise.exercise_id)
        const sets = exercise.sets.filter((set) => set.kind !== 'warm_up').length
        return entry ? [{ entry, sets }] : []
      }),
  )
}
