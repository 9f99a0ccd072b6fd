import { deriveAthlete } from '@/lib/domain/athlete/athlete'
import type { AuditRequest } from '@/lib/domain/audit/audited-program'
import type { Row } from '@/lib/domain/blueprint/schema'
import { workoutMinutes } from '@/lib/domain/program/workout-minutes'
import type { Exercise } from '@/lib/domain/program/schema'

interface Wanted {
  week: number
  day: number
  id: string
}

/** Exercises of a program that fit; each can be changed in place. */
export function exercisesOf({ weeks }: AuditRequest, wanted: Partial<Wanted>): Exercise[] {
  const { week, day, id } = wanted
  return weeks
    .filter((each) => week === undefined || each.week === week)
    .flatMap(({ workouts }) => workouts)
    .filter((each) => day === undefined || each.day === day)
    .flatMap(({ exercises }) => exercises)
    .filter((each) => id === undefined || each.exercise_id === id)
}

/** Other sets, all alike. */
export function retrain(
  exercise: Exercise,
  { sets, reps, ...change }: Partial<{ sets: number; reps: number; rir: number; pct_1rm: number }>,
): void {
  const first = exercise.sets[0]!
  const amount = reps === undefined ? {} : { amount_min: reps, amount_max: reps }
  exercise.sets = Array.from({ length: sets ?? exercise.sets.length }, () => ({
    ...first,
    ...amount,
    ...change,
  }))
}

/** Another exercise in its place, without percentages and weights of the old one. */
export function exchange(exercise: Exercise, id: string): void {
  exercise.exercise_id = id
  exercise.alternatives = []
  for (const set of [...exercise.sets, ...exercise.warm_up]) {
    set.pct_1rm = null
    set.load_kg = null
  }
}

/**
 * Makes the blueprint plan what is written, so that a break shows as what it is and not as a departure from
 * the plan too.
 */
export function replan({ weeks, blueprint, profile }: AuditRequest): void {
  const athlete = deriveAthlete(profile)
  for (const { week, phase, workouts } of weeks) {
    const plan = blueprint.weeks.find((each) => each.week === week)!
    plan.phase = phase
    for (const workout of workouts) {
      workout.minutes = workoutMinutes(athlete, workout.exercises)
      const day = plan.days.find((each) => each.day === workout.day)!
      day.weekday = workout.weekday
      day.kind = workout.kind
      day.rows = workout.exercises.map((exercise) =>
        rowAsWritten(
          exercise,
          day.rows.find(({ slot }) => slot === exercise.slot)!,
        ),
      )
    }
  }
}

/** A group for each set: the audit compares set by set. */
function rowAsWritten(exercise: Exercise, row: Row): Row {
  return {
    ...row,
    exercise_id: exercise.exercise_id,
    measure: exercise.measure,
    groups: exercise.sets.map(({ kind, amount_min, amount_max, rir, pct_1rm }) => ({
      kind: kind === 'warm_up' ? 'work' : kind,
      sets: 1,
      amount_min,
      amount_max,
      rir,
      pct_1rm,
    })),
    rest_seconds: exercise.rest_seconds,
    superset: exercise.superset,
  }
}
