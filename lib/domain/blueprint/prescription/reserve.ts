import type { Athlete } from '@/lib/domain/athlete/athlete'
import { trainsForStrength } from '@/lib/domain/athlete/style'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import { isIsolationExercise } from '@/lib/domain/catalogue/exercise-kinds'
import type { ProgramWeek } from '@/lib/domain/blueprint/weeks/program-week'

/** Reserve with 0, 1, 2, 3 and more weeks of the run to come. */
type Reserves = readonly [number, number, number, number]

/*
 * Size grows nearer failure, strength does not (Robinson 2024); the nearer the more a set costs the whole
 * body. The numbers are our judgement.
 */
const SIZE_WHOLE_BODY: Reserves = [1, 2, 3, 3]
const SIZE_HINGE: Reserves = [2, 2, 3, 3]
const SIZE_COMPOUND: Reserves = [1, 2, 2, 3]
const SIZE_ISOLATION: Reserves = [1, 1, 2, 2]
/** A stack of plates can be let go of. */
const SIZE_ON_MACHINE: Reserves = [0, 1, 2, 2]
const STRENGTH: Reserves = [2, 2, 2, 3]
const OTHERS: Reserves = [2, 2, 3, 3]

/** Week from which a beginner's next block is an intermediate's. Our judgement. */
export const PAST_BEGINNING_FROM = 17

/** Weeks of the program in which beginners keep three reps in reserve. */
const LEARNING_WEEKS = 3

/**
 * Repetitions in reserve in the last set of a row by double progression. Five means easy: a deload. In
 * programs of one or two weeks a rep more.
 */
export function plannedReserve(
  athlete: Athlete,
  exercise: CatalogueEntry,
  week: ProgramWeek,
): number {
  if (week.phase === 'deload') return athlete.ramp.reserve > 0 ? 6 : 5
  if (week.phase === 'taper') return 4
  const { ramp, weeks } = athlete
  const reserve = asWished(athlete, exercise, week) + ramp.reserve
  const eased = week.week === 1 ? Math.max(3 + ramp.reserve, reserve) : reserve
  const elbows = athlete.sparesElbows && exercise.pattern === 'elbow_extension' ? ELBOWS_LEAVE : 0
  const floor = Math.max(elbows, reserveFloor(athlete, week) + Number(isTeen(athlete)))
  return Math.max(floor, weeks <= 2 ? eased + 1 : eased)
}

/** Our judgement. */
const ELBOWS_LEAVE = 2

/** To failure goes what cannot fall on anybody: small exercises, from the second week on. */
function asWished(athlete: Athlete, exercise: CatalogueEntry, week: ProgramWeek): number {
  const usual = loadingReserve(athlete, exercise, week)
  const nearer = athlete.wishes.style.includes('to_failure') && isIsolationExercise(exercise)
  return nearer ? Math.min(usual, exercise.load === 'machine' ? 0 : 1) : usual
}

/** What age wants left after the last set. */
export function reserveFloor({ ramp, age }: Athlete, { week }: ProgramWeek): number {
  return Math.max(
    isTeen({ age }) ? TEENS_LEAVE : 0,
    week === 1 ? ramp.firstReserve : ramp.leastReserve,
  )
}

/** Two reps with a planned weight, three in a range, in every set of whoever is still growing (Lloyd 2014, numbers ours). */
const TEENS_LEAVE = 2

export function isTeen({ age }: Pick<Athlete, 'age'>): boolean {
  return age !== null && age < 18
}

function loadingReserve(
  athlete: Athlete,
  exercise: CatalogueEntry,
  { week, left, phase_week }: ProgramWeek,
): number {
  const isPast = week - phase_week + 1 >= PAST_BEGINNING_FROM && !isTeen(athlete)
  if (athlete.linear && !isPast) return week <= LEARNING_WEEKS ? 3 : 2
  return reserves(athlete, exercise)[Math.min(left, 3)] ?? 3
}

function reserves({ style }: Athlete, exercise: CatalogueEntry): Reserves {
  if (style !== 'hypertrophy') return trainsForStrength(style) ? STRENGTH : OTHERS
  const { pattern, load, unilateral } = exercise
  if (isIsolationExercise(exercise)) return load === 'machine' ? SIZE_ON_MACHINE : SIZE_ISOLATION
  if (pattern === 'hinge') return SIZE_HINGE
  const isSquat = pattern === 'knee' && load !== 'machine' && !unilateral
  const isBarbellRow = pattern === 'horizontal_pull' && load === 'barbell'
  return isSquat || isBarbellRow ? SIZE_WHOLE_BODY : SIZE_COMPOUND
}
