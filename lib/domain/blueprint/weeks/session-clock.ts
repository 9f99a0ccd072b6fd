import type { Athlete } from '@/lib/domain/athlete/athlete'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import { isHop, isIsolationExercise } from '@/lib/domain/catalogue/exercise-kinds'
import { secondsOfRound } from '@/lib/domain/measures/rounds'
import type { Pairing } from './pairs'
import { countWorkingSets, type SetGroup, type SlotRow } from './row'

/** What a row asks of the clock in one week. */
export interface ClockedRow {
  tag: SlotRow['tag']
  pattern: CatalogueEntry['pattern']
  /** Working sets. */
  sets: number
  /** Seconds of all working sets together. */
  work: number
  rest: number
  /** Seconds where it is not trained in turn with another row. */
  alone: number
}

const SET_UP = 75
const SET_UP_PAIR = 120
const SET_UP_CONDITIONING = 60
const RAMP_STEP = 60
/** What a set costs that is done in another lift's rest. */
const FILLER_SET = 30
const RACKING = 15
const SECONDS_A_METER = 0.35
const SECONDS_A_HOP = 0.5

/** Reads a row of a week: `rest` in seconds between sets, `ramp` its warm-up sets. */
export function clockRow(
  athlete: Athlete,
  { tag, exercise }: Pick<SlotRow, 'tag' | 'exercise'>,
  groups: readonly SetGroup[],
  rest: number,
  ramp: number,
): ClockedRow {
  const sets = countWorkingSets(groups)
  const work = workSeconds(athlete, exercise, groups)
  const alone =
    tag === 'c'
      ? SET_UP_CONDITIONING + work
      : SET_UP + RAMP_STEP * ramp + work + RACKING * sets + rest * (sets - 1)
  return { tag, pattern: exercise.pattern, sets, work, rest, alone }
}

/**
 * Seconds of a session: general warm-up, setting up each exercise, warm-up sets, work and rest. Our
 * formula; it agrees with logs of 45-minute sessions of 12-16 sets (Liftosaur).
 */
export function sessionSeconds(
  athlete: Athlete,
  rows: readonly ClockedRow[],
  { mates, fillers }: Pairing,
): number {
  let total = warmUpSeconds(athlete)
  rows.forEach((row, index) => {
    const mate = mates[index] ?? null
    const partner = mate === null ? undefined : rows[mate]
    if ((fillers[index] ?? null) !== null) total += FILLER_SET * row.sets
    else if (mate === null || !partner) total += row.alone
    else if (mate > index) total += pairSeconds(row, partner)
  })
  return total
}

/** General warm-up before the first exercise. */
function warmUpSeconds({ sessionMinutes, ramp }: Athlete): number {
  const minutes = sessionMinutes <= 25 ? 4 : sessionMinutes >= 60 ? 7 : 5
  return 60 * (minutes + ramp.warmUpMinutes)
}

/** Two exercises in turn: one rest, at least a minute, after each round. */
function pairSeconds(one: ClockedRow, other: ClockedRow): number {
  const rounds = Math.max(one.sets, other.sets)
  const rest = Math.max(60, one.rest, other.rest)
  return SET_UP_PAIR + rest * (rounds - 1) + RACKING * rounds + one.work + other.work
}

function workSeconds(
  athlete: Athlete,
  exercise: CatalogueEntry,
  groups: readonly SetGroup[],
): number {
  return groups.reduce((sum, { sets, amount_min, amount_max }) => {
    const once = ((amount_min + amount_max) / 2) * secondsPerUnit(athlete, exercise)
    // A side at a time takes twice as long and 10 s to change.
    return sum + sets * (exercise.unilateral ? once * 2 + 10 : once)
  }, 0)
}

function secondsPerUnit({ style }: Athlete, exercise: CatalogueEntry): number {
  switch (exercise.measure) {
    case 'seconds':
      return 1
    case 'contacts':
      return isHop(exercise) ? SECONDS_A_HOP : 3
    case 'meters':
      return SECONDS_A_METER
    case 'minutes':
      return 60
    case 'rounds':
      return secondsOfRound(exercise.id)
    case 'reps':
      if (style === 'general' || style === 'fitness') return 3.5
      return style === 'hypertrophy' && isIsolationExercise(exercise) ? 6 : 4
  }
}
