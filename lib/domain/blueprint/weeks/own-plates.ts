import type { Athlete } from '@/lib/domain/athlete/athlete'
import { projectedMaximum } from '@/lib/domain/blueprint/loads/projected-maximum'
import { heaviest, loadable, loadStep } from '@/lib/domain/blueprint/loads/racks'
import { mostPercent } from '@/lib/domain/blueprint/prescription/prescribe-linear'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import { possibleAmounts } from '@/lib/domain/limits'
import { percentOfMaximum, repsInReserve } from '@/lib/domain/measures/effort-equation'
import type { Phase } from '@/lib/domain/vocabulary'
import type { LoadedSets, SetGroup } from './row'

/** What decides how often a weight can be lifted. */
interface PlateRequest {
  athlete: Athlete
  exercise: CatalogueEntry
  phase: Phase
  /** Projected for the week, kg; null where nothing is known. */
  maximum: number | null
  rest_seconds: number
}

const [, mostReserve] = possibleAmounts.reserve
/** A weight below this share of what was asked is so light that the next one up is looked at. */
const TOO_LIGHT = 0.85
/** Fewer repetitions than this are a test, not a way to train with the only plates there are. */
const LEAST_REPS = 3
/** More than these tell nothing of a maximum. */
const MOST_REPS = 15
/** Repetitions of a lift in a session at 80 % and more (Prilepin). */
const MOST_HEAVY_REPS = 20
/** Sets that leave more are easy on purpose. */
const LAST_COUNTED = 4

/**
 * Between two of the athlete's own plates that are far apart the lighter weight is taken; where that is much too light,
 * the heavier one, if its repetitions still leave what the week asks for. Our judgement.
 */
export function notTooLight(request: PlateRequest, sets: LoadedSets): LoadedSets {
  const { athlete, exercise, maximum } = request
  if (!isOwn(request) || maximum === null || sets.kg === null || sets.pct === null) return sets
  // A snatch is no faster for being heavy.
  if (exercise.pattern === 'olympic' || sets.kg >= TOO_LIGHT * maximum * (sets.pct / 100))
    return sets
  const step = loadStep(exercise, athlete, sets.kg)
  if (step === null) return sets
  const kg = sets.kg + step
  const heavier = {
    ...sets,
    kg,
    pct: percentOfMaximum(kg, maximum),
    rir: counted(request, sets.rir),
  }
  const reps = Math.floor(repsLeaving(request, heavier))
  return heavier.pct <= mostPercent(athlete) && reps >= leastReps(request, sets) ? heavier : sets
}

/**
 * Sets with as many repetitions as their weight really allows at the reserve that was planned, and the percent that it
 * really is; as they were where nobody's own plates decide.
 */
export function repsOfWeight(request: PlateRequest, sets: LoadedSets): LoadedSets {
  const { maximum, phase } = request
  const { amount_min, amount_max, rir } = sets
  if (!isOwn(request) || maximum === null || sets.kg === null || sets.pct === null) return sets
  const real = { ...sets, pct: percentOfMaximum(sets.kg, maximum) }
  const isRest = rir === null || phase === 'deload'
  const isEasy = (rir ?? 0) > LAST_COUNTED && real.pct >= 100 * TOO_LIGHT * (sets.pct / 100)
  const left = isEasy ? rir : counted(request, rir)
  const able =
    isRest || isEasy ? amount_max : Math.round(repsLeaving(request, { ...real, rir: left }))
  if (Math.abs(able - amount_max) < 1) return isFarFrom(real.pct, sets.pct) ? real : sets
  const reps = Math.max(1, Math.min(MOST_REPS, able))
  return {
    ...real,
    sets: real.pct >= 80 ? Math.min(sets.sets, Math.floor(MOST_HEAVY_REPS / reps)) : sets.sets,
    amount_min: Math.max(1, reps - (amount_max - amount_min)),
    amount_max: reps,
    rir: Math.min(mostReserve, (left ?? 0) + able - Math.min(able, MOST_REPS)),
  }
}

/** Attempts are tried where the athlete's own plates come near each of them, every one heavier than the last. */
export function canAttempt(
  athlete: Athlete,
  exercise: CatalogueEntry,
  week: number,
  attempts: readonly SetGroup[],
): boolean {
  const maximum = projectedMaximum(athlete, exercise, week)
  if (heaviest(exercise, athlete) === null || maximum === null) return true
  const asked = attempts.map(({ pct }) => maximum * ((pct ?? 0) / 100))
  const loads = asked.map((kg) => loadable(kg, exercise, athlete) ?? 0)
  return loads.every(
    (kg, index) => kg > (loads[index - 1] ?? 0) && kg >= NEAR_ATTEMPT * (asked[index] ?? 0),
  )
}

const NEAR_ATTEMPT = 0.95

/** Percent that a weight may be beside what is asked before it is told. */
const A_ROUNDING = 2.5

function isFarFrom(real: number, asked: number): boolean {
  return Math.abs(real - asked) >= A_ROUNDING
}

function isOwn({ athlete, exercise }: PlateRequest): boolean {
  return heaviest(exercise, athlete) !== null
}

/** In weeks that are to be easy no set gets harder by its weight. */
function leastReps({ athlete, phase }: PlateRequest, { amount_max }: LoadedSets): number {
  const isLight = phase === 'deload' || phase === 'taper'
  return isLight ? amount_max : Math.max(LEAST_REPS, athlete.ramp.leastReps)
}

/** Light sets count too where a weight that is far from the asked one decides their repetitions. */
function counted({ phase }: PlateRequest, rir: number | null): number | null {
  return rir === null || phase === 'deload' ? rir : Math.min(rir, LAST_COUNTED)
}

function repsLeaving({ rest_seconds }: PlateRequest, { sets, pct, rir }: LoadedSets): number {
  return repsInReserve(rir ?? 1, pct ?? 0, sets, rest_seconds)
}
