import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import type { Measure, Pattern } from '@/lib/domain/vocabulary'
import { isIsolation } from './patterns'
import { trainingKind } from '@/lib/domain/athlete/training-kind'

export type TimeRequest = Pick<
  AthleteProfile,
  'goal_category' | 'specific_sport' | 'session_minutes' | 'age'
>

/** What the clock needs to know of an exercise. */
export interface TimedExercise {
  pattern: Pattern
  measure: Measure
  unilateral: boolean
  /** Warm-up sets of its own. */
  ramp: number
  /** Reps, seconds or contacts of each working set, back-off sets included. */
  amounts: number[]
  rest_seconds: number
  /** Exercises of a session with the same letter alternate. */
  superset: string | null
}

/**
 * Length of a session in whole minutes, rounded up: warm-up, setting up each exercise, ramp sets,
 * work and rest. Our formula; it agrees with logs of 45-minute sessions of 12-16 sets (Liftosaur).
 */
export function sessionMinutes(request: TimeRequest, exercises: TimedExercise[]): number {
  return Math.ceil(sessionSeconds(request, exercises) / 60 - 1e-9)
}

export function sessionSeconds(request: TimeRequest, exercises: TimedExercise[]): number {
  let total = warmUpSeconds(request)
  const paired = new Set<string>()
  for (const exercise of exercises) {
    if (exercise.superset === null) {
      total += exerciseSeconds(request, exercise)
      continue
    }
    if (paired.has(exercise.superset)) continue
    paired.add(exercise.superset)
    total += supersetSeconds(
      request,
      exercises.filter((other) => other.superset === exercise.superset),
    )
  }
  return total
}

/** General warm-up before the first exercise. */
export function warmUpSeconds({
  session_minutes,
  age,
}: Pick<TimeRequest, 'session_minutes' | 'age'>): number {
  const minutes = session_minutes <= 25 ? 4 : session_minutes >= 60 ? 7 : 5
  return 60 * (minutes + (age !== null && age >= 65 ? 2 : 0))
}

/** 75 s to set up, 60 s a ramp set, work and 15 s to rack for each set, rest between sets. */
export function exerciseSeconds(request: TimeRequest, exercise: TimedExercise): number {
  const work = exercise.amounts.reduce(
    (sum, amount) => sum + workSeconds(request, exercise, amount) + 15,
    0,
  )
  return 75 + exercise.ramp * 60 + work + exercise.rest_seconds * (exercise.amounts.length - 1)
}

/** 120 s to set up both, then rounds of all works and one rest of at least 60 s. */
export function supersetSeconds(request: TimeRequest, exercises: TimedExercise[]): number {
  const only = exercises[0]
  if (!only) return 0
  if (exercises.length === 1) return exerciseSeconds(request, only)
  const rounds = Math.max(...exercises.map((exercise) => exercise.amounts.length))
  const rest = Math.max(60, ...exercises.map((exercise) => exercise.rest_seconds))
  let seconds = 120 + rest * (rounds - 1) + 15 * rounds
  for (const exercise of exercises) {
    seconds += exercise.ramp * 60
    for (const amount of exercise.amounts) seconds += workSeconds(request, exercise, amount)
  }
  return seconds
}

/** Of one set. A side at a time takes twice as long and 10 s to change. */
function workSeconds(
  request: TimeRequest,
  { pattern, measure, unilateral }: TimedExercise,
  amount: number,
): number {
  const once = amount * secondsPerUnit(request, pattern, measure)
  return unilateral ? once * 2 + 10 : once
}

function secondsPerUnit(request: TimeRequest, pattern: Pattern, measure: Measure): number {
  if (measure === 'seconds') return 1
  if (measure === 'contacts') return 3
  const kind = trainingKind(request)
  if (kind === 'general' || kind === 'local_endurance') return 3.5
  return kind === 'hypertrophy' && isIsolation(pattern) ? 6 : 4
}
