import { exerciseById } from '@/lib/domain/catalogue/catalogue'
import { countSets, type GroupSets } from '@/lib/domain/measures/count-sets'
import type { Exercise } from './schema'

export interface WeekLike {
  workouts: { exercises: Pick<Exercise, 'exercise_id' | 'role' | 'sets'>[] }[]
}

/**
 * Fractional working sets of each muscle group in a written week, back-off sets included, warm-up sets,
 * power work and conditioning not. The one way in which sets are counted, for the audit and for pages.
 */
export function weeklySets(week: WeekLike): GroupSets {
  return countSets(
    workingSets(week).flatMap(({ exercise_id, sets }) => {
      const exercise = exerciseById(exercise_id)
      return exercise ? [{ exercise, sets }] : []
    }),
  )
}

/** Whole working sets of each exercise, in order, of those that `weeklySets` counts. */
export function workingSets({ workouts }: WeekLike): { exercise_id: string; sets: number }[] {
  return workouts
    .flatMap(({ exercises }) => exercises)
    .filter(({ role }) => role !== 'power' && role !== 'conditioning')
    .map(({ exercise_id, sets }) => ({
      exercise_id,
      sets: sets.filter(({ kind }) => kind !== 'warm_up').length,
    }))
}
