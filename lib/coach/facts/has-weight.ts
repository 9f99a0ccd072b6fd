import { exerciseById } from '@/lib/domain/catalogue/catalogue'
import { isLoaded } from '@/lib/domain/blueprint/loads/racks'

/** Whether an exercise is done with something that can be made heavier: words about weights are for these alone. */
export function hasWeight({ exercise_id }: { exercise_id: string }): boolean {
  const entry = exerciseById(exercise_id)
  return entry !== undefined && (isLoaded(entry) || exercise_id.includes('backpack'))
}

/** Whether it is done with a bar that takes plates. */
export function hasBar({ exercise_id }: { exercise_id: string }): boolean {
  return exerciseById(exercise_id)?.load === 'barbell'
}
