import type { Athlete } from '@/lib/domain/athlete/athlete'
import { exerciseById } from '@/lib/domain/catalogue/catalogue'
import type { SwapWork } from '@/lib/domain/contract/change/swap-change'
import type { Exercise } from '@/lib/domain/program/schema'
import { liftName } from '@/lib/domain/words/lift-name'
import { formatWork, prescribeExercise } from '@/lib/domain/words/prescription'

/** What an exercise asks for, on one line. */
export function swapWork({ maxima }: Pick<Athlete, 'maxima'>, exercise: Exercise): SwapWork {
  const { exercise_id, sets } = exercise
  const load_kg = sets[0]?.load_kg ?? null
  return {
    ...{ exercise_id, name: exerciseById(exercise_id)?.name ?? exercise_id, load_kg },
    called: liftName(exercise_id),
    work: formatWork(prescribeExercise(exercise)),
    estimated: load_kg !== null && !maxima.has(exercise_id),
  }
}
