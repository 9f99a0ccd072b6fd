import type { Athlete } from '@/lib/domain/athlete/athlete'
import type { Exercise } from '@/lib/domain/catalogue/exercise'
import { isIsolationExercise } from '@/lib/domain/catalogue/exercise-kinds'
import { warmUpSeconds } from '@/lib/domain/measures/session-time'
import { pairsOf } from './pairs'
import { countWorkingSets, type SetGroup, type SlotRow } from './row'

/** A row with what it asks for, as the clock reads it. */
export interface TimedRow {
  row: Pick<SlotRow, 'tag' | 'exercise'>
  groups: readonly SetGroup[]
  rest: number
  /** Warm-up sets. */
  ramp: number
}

const SET_UP = 75
const SET_UP_PAIR = 120
const SET_UP_CONDITIONING = 60
const RAMP_STEP = 60
const RACKING = 15
const SECONDS_A_METER = 0.35

/**
 * Seconds of a session: general warm-up, setting up each exercise, warm-up sets, work and rest. Our
 * formula; it agrees with logs of 45-minute sessions of 12-16 sets (Liftosaur).
 */
export function sessionSeconds(athlete: Athlete, timed: readonly TimedRow[]): number {
  let total = generalWarmUpSeconds(athlete)
  const mates = pairsOf(
    athlete,
    timed.map(({ row }) => row),
  )
  timed.forEach((each, index) => {
    const mate = mates[index]
    const partner = mate === null || mate === undefined ? null : timed[mate]
    if (!partner) total += rowSeconds(athlete, each)
    else if ((mate ?? 0) > index) total += pairSeconds(athlete, each, partner)
  })
  return total
}

export function sessionMinutes(athlete: Athlete, timed: readonly TimedRow[]): number {
  return Math.ceil(sessionSeconds(athlete, timed) / 60)
}

function generalWarmUpSeconds({ sessionMinutes, age }: Athlete): number {
  return warmUpSeconds({ session_minutes: sessionMinutes, age })
}

function rowSeconds(athlete: Athlete, { row, groups, rest, ramp }: TimedRow): number {
  if (row.tag === 'c') return SET_UP_CONDITIONING + 60 * (groups[0]?.amount_min ?? 0)
  const racking = RACKING * countWorkingSets(groups)
  const resting = rest * (countWorkingSets(groups) - 1)
  return SET_UP + RAMP_STEP * ramp + workSeconds(athlete, row.exercise, groups) + racking + resting
}

/** Two exercises in turn: one rest, at least a minute, after each round. */
function pairSeconds(athlete: Athlete, one: TimedRow, other: TimedRow): number {
  const rounds = Math.max(countWorkingSets(one.groups), countWorkingSets(other.groups))
  return (
    SET_UP_PAIR +
    Math.max(60, one.rest, other.rest) * (rounds - 1) +
    RACKING * rounds +
    workSeconds(athlete, one.row.exercise, one.groups) +
    workSeconds(athlete, other.row.exercise, other.groups)
  )
}

function workSeconds(athlete: Athlete, exercise: Exercise, groups: readonly SetGroup[]): number {
  return groups.reduce((sum, { sets, amount_min, amount_max }) => {
    const once = ((amount_min + amount_max) / 2) * secondsPerUnit(athlete, exercise)
    // A side at a time takes twice as long and 10 s to change.
    return sum + sets * (exercise.unilateral ? once * 2 + 10 : once)
  }, 0)
}

function secondsPerUnit({ style }: Athlete, exercise: Exercise): number {
  switch (exercise.measure) {
    case 'seconds':
      return 1
    case 'contacts':
      return 3
    case 'meters':
      return SECONDS_A_METER
    case 'minutes':
      return 60
    case 'reps':
      if (style === 'general' || style === 'fitness') return 3.5
      return style === 'hypertrophy' && isIsolationExercise(exercise) ? 6 : 4
  }
}
