import type { Exercise } from './schema'

export interface NumberedExercise {
  exercise: Exercise
  /** `1`, or `3A` in a superset. */
  number: string
}

/** Neighbours of a day that alternate, or one exercise alone. */
export interface ExerciseGroup {
  superset: boolean
  members: NumberedExercise[]
  /** Rest after the last member, in seconds: a superset rests after its round. */
  rest_seconds: number
}

/** A day's exercises as a log numbers them: 1, 2, 3A, 3B. A letter that stands alone is no superset. */
export function numberExercises(exercises: readonly Exercise[]): ExerciseGroup[] {
  const groups: Exercise[][] = []
  for (const exercise of exercises) {
    const group = groups.at(-1)
    const letter = exercise.superset
    if (group && letter !== null && group[0]?.superset === letter) group.push(exercise)
    else groups.push([exercise])
  }
  return groups.map((members, index) => ({
    superset: members.length > 1,
    members: members.map((exercise, place) => ({
      exercise,
      number: `${index + 1}${members.length > 1 ? String.fromCharCode(65 + place) : ''}`,
    })),
    rest_seconds: members.at(-1)!.rest_seconds,
  }))
}

/** Sets that count as work, of a day's exercises. */
export function countWorkingSets(exercises: readonly Pick<Exercise, 'sets'>[]): number {
  return exercises.reduce(
    (sum, { sets }) => sum + sets.filter(({ kind }) => kind !== 'warm_up').length,
    0,
  )
}
