import type { Exercise, ProgramSet, Week } from '@/lib/domain/program/schema'

/** A week before and after weights were reckoned anew. */
export interface WeekChange {
  before: Week
  after: Week
}

/**
 * Weights that held or rose from one week to the next do so afterwards too: to the steps of plates and dumbbells a
 * percentage of another maximum may fall by one. Takes the weeks in order; only days that `isAnew` are compared.
 */
export function holdWeights(
  changes: readonly WeekChange[],
  isAnew: (week: number, day: number) => boolean,
): WeekChange[] {
  const last = new Map<string, { block: number; before: Exercise; after: Exercise }>()
  return changes.map(({ before, after }) => ({
    before,
    after: {
      ...after,
      workouts: after.workouts.map((workout, place) => {
        const { day } = workout
        if (!isAnew(after.week, day)) return workout
        const exercises = workout.exercises.map((exercise, index) => {
          const old = before.workouts[place]?.exercises[index] ?? exercise
          const key = `${day} ${exercise.slot} ${exercise.exercise_id}`
          const earlier = last.get(key)
          const held =
            earlier?.block === after.block && exercise !== old
              ? { ...exercise, sets: holdSets(earlier, old.sets, exercise.sets) }
              : exercise
          last.set(key, { block: after.block, before: old, after: held })
          return held
        })
        return { ...workout, exercises }
      }),
    },
  }))
}

function holdSets(
  earlier: { before: Exercise; after: Exercise },
  before: ProgramSet[],
  after: ProgramSet[],
): ProgramSet[] {
  return after.map((set, index) => {
    const was = earlier.before.sets[index]?.load_kg ?? null
    const held = earlier.after.sets[index]?.load_kg ?? null
    const then = before[index]?.load_kg ?? null
    if (was === null || held === null || then === null || set.load_kg === null) return set
    return then >= was && set.load_kg < held ? { ...set, load_kg: held } : set
  })
}
