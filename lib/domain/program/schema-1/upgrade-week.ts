import type { Exercise, ProgramSet, Week } from '@/lib/domain/program/schema'
import { ramps1 } from './ramps-1'
import { type Exercise1, type Set1, week1Schema } from './week-1'

/** A week of release 0.1 in today's shape: the same training, to the set. Throws for what is no such week. */
export function upgradeWeek(stored: unknown): Week {
  const week = week1Schema.parse(stored)
  return {
    ...week,
    workouts: week.workouts.map((workout) => ({
      ...workout,
      exercises: workout.exercises.map(upgradeExercise),
    })),
  }
}

function upgradeExercise({ planned, written, warm_up, ...exercise }: Exercise1): Exercise {
  const ramp = ramps1[warm_up.length] ?? []
  const [asked, sets] = [planned.map(workingSet), written.map(workingSet)]
  return {
    ...exercise,
    in_rests_of: null,
    warm_up: warm_up.map((set, index) => ({
      ...set,
      pct_1rm: null,
      pct_of_work: ramp[index]?.percent ?? null,
    })),
    sets,
    ...(JSON.stringify(asked) === JSON.stringify(sets) ? {} : { asked }),
    progression: null,
  }
}

function workingSet(set: Set1): ProgramSet {
  return { ...set, pct_of_work: null }
}
