import { z } from 'zod'
import { plainCue } from '@/lib/domain/catalogue/plain-cue'
import type { Exercise, Week } from './schema'

/** What is said of an exercise for as long as a block lasts. */
export const blockCueSchema = z.object({
  block: z.int().min(1).max(20),
  exercise_id: z.string().max(80),
  cue: z.string().max(200),
  /** `code` where the catalogue's own sentence stands in for its writer's. */
  by: z.enum(['coach', 'model', 'code']),
})
export type BlockCue = z.infer<typeof blockCueSchema>

/** An exercise with what is said of it. */
export type CuedExercise = Exercise & { cue: string }

export interface CuedWeek extends Week {
  workouts: (Omit<Week['workouts'][number], 'exercises'> & { exercises: CuedExercise[] })[]
}

/**
 * Weeks with the cues of their blocks. Weeks that were written when cues were theirs keep them; of an exercise that nobody
 * has written of, as yet or because it was swapped in, the catalogue's own sentence is said.
 */
export function joinCues(weeks: readonly Week[], cues: readonly BlockCue[]): CuedWeek[] {
  const known = new Map(cues.map(({ block, exercise_id, cue }) => [`${block} ${exercise_id}`, cue]))
  return weeks.map((week) => ({
    ...week,
    workouts: week.workouts.map((workout) => ({
      ...workout,
      exercises: workout.exercises.map((exercise) => ({
        ...exercise,
        cue:
          exercise.cue ??
          known.get(`${week.block} ${exercise.exercise_id}`) ??
          plainCue(exercise.exercise_id),
      })),
    })),
  }))
}
