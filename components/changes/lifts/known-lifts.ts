import { isLoaded } from '@/lib/domain/blueprint/loads/racks'
import { exerciseById } from '@/lib/domain/catalogue/catalogue'
import type { ProgramRecord } from '@/lib/domain/contract/program-record'
import type { KnownLift } from './known-lift'

/** Lifts from whose sets a maximum is told: those that the plan reckons with, then its other loaded main lifts. */
export function knownLifts({ blueprint, exercises, weeks }: ProgramRecord): KnownLift[] {
  const mains = weeks.flatMap(({ workouts }) =>
    workouts.flatMap((workout) =>
      workout.exercises.filter(({ role, exercise_id, measure }) => {
        const entry = exerciseById(exercise_id)
        return role === 'main' && measure === 'reps' && entry && isLoaded(entry)
      }),
    ),
  )
  const ids = new Set([...blueprint.projected, ...mains].map(({ exercise_id }) => exercise_id))
  return [...ids].map((id) => ({ exercise_id: id, name: exercises[id]?.name ?? id }))
}
