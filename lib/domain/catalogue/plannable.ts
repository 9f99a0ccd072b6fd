import { catalogue } from './catalogue'
import type { Exercise } from './exercise'
import { conditioningExercises } from './exercises/conditioning'
import { olympicExercises } from './exercises/olympic'
import { variantExercises } from './exercises/variants'

/** Every exercise that a program may be planned with. */
export const plannable: readonly Exercise[] = [
  ...catalogue,
  ...variantExercises,
  ...olympicExercises,
  ...conditioningExercises,
]

const byId = new Map(plannable.map((exercise) => [exercise.id, exercise]))

/** The exercise with this id; an unknown id is a mistake in the authored lists. */
export function plannableById(id: string): Exercise {
  const exercise = byId.get(id)
  if (!exercise) throw new Error(`No exercise has the id ${id}`)
  return exercise
}
