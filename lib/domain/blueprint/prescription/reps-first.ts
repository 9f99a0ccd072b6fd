import type { Athlete } from '@/lib/domain/athlete/athlete'
import { maximumInWeek } from '@/lib/domain/blueprint/loads/load-of'
import { heaviest, loadable, loadStep } from '@/lib/domain/blueprint/loads/racks'
import { linearStep } from '@/lib/domain/blueprint/methods/linear-step'
import { methodOf } from '@/lib/domain/blueprint/methods/method-of-row'
import type { ProgramWeek } from '@/lib/domain/blueprint/weeks/program-week'
import type { LoadedSets, SlotRow } from '@/lib/domain/blueprint/weeks/row'
import { possibleAmounts } from '@/lib/domain/limits'
import { percentOfMaximum, repsInReserve } from '@/lib/domain/measures/effort-equation'
import { leastLeft, linearReps, nextIdeal } from './prescribe-linear'

/** Share of the weight above which the next one waits for further repetitions. Our judgement. */
const LARGE_STEP = 0.04
/** Repetitions that a set of a beginner's lift grows by: from five to eight. Our judgement. */
const MOST_ADDED = 3
/** What the last set leaves where the step is taken. */
const LEFT = 2
/** Repetitions of one maximum by Brzycki's formula. */
const BRZYCKI = 37
const [, mostReserve] = possibleAmounts.reserve

type LinearRow = Pick<SlotRow, 'tag' | 'exercise'>

/**
 * Whether a beginner's lift gains repetitions before it gains weight: the next weight is more than 4 % heavier. Not
 * where the plan adds two steps at once, nor where the athlete's own plates decide the repetitions already.
 */
export function climbsByReps(athlete: Athlete, row: LinearRow, kg: number): boolean {
  const { exercise } = row
  if (methodOf(row) !== 'linear' || heaviest(exercise, athlete) !== null) return false
  const step = loadStep(exercise, athlete, kg)
  return step !== null && step > LARGE_STEP * kg + EVEN && linearStep(athlete, row, kg) <= step
}

/**
 * Repetitions at which the next weight is taken: as many as whoever can lift that one for the lift's usual number can
 * do with this one, three more than that number at most.
 */
export function topOfClimb(athlete: Athlete, row: LinearRow, kg: number, block: number): number {
  const base = linearReps(athlete, { block })
  const next = kg + (loadStep(row.exercise, athlete, kg) ?? 0)
  const able = Math.floor(BRZYCKI - LEFT - (kg / next) * (BRZYCKI - base - LEFT))
  return Math.min(base + MOST_ADDED, Math.max(base + 1, able))
}

interface Climb {
  athlete: Athlete
  row: SlotRow
  week: ProgramWeek
  /** How often the week has trained the lift before. */
  earlier: number
  rest_seconds: number
}

/**
 * Sets at the last weight that is no heavier than asked, where a lift climbs by repetitions; null where weight climbs
 * alone. Their percent is the table's, `asked`.
 */
export function lighterStep(
  climb: Climb,
  asked: number | null,
  sets: LoadedSets,
): LoadedSets | null {
  const { athlete, row, week } = climb
  const maximum = maximumInWeek(athlete, row, week)
  if (asked === null || sets.kg === null || maximum === null || sets.pct === null) return null
  const first = notHeavier(climb, sets.kg, maximum * (asked / 100))
  if (!climbsByReps(athlete, row, first)) return null
  const later = askedInSession(climb, maximum * (asked / 100), first)
  const kg = notHeavier(climb, loadable(later, row.exercise, athlete) ?? first, later)
  // The empty bar may be heavier than asked, and stands for it.
  return kg > later + EVEN ? sets : { ...sets, kg, pct: percentOfMaximum(kg, maximum) }
}

/** Sets with the repetitions that their weight leaves room for at the planned reserve. */
export function withClimbedReps(climb: Climb, asked: number | null, sets: LoadedSets): LoadedSets {
  const { athlete, row, week, rest_seconds } = climb
  const { kg, pct, rir, amount_min: base } = sets
  const maximum = maximumInWeek(athlete, row, week)
  if (asked === null || kg === null || pct === null || maximum === null) return sets
  if (week.phase === 'deload' || !climbsByReps(athlete, row, kg)) return sets
  const now = maximum * (asked / 100)
  const later = askedInSession(climb, now, kg)
  if (kg > later + EVEN) return sets
  // What is asked of a later session is asked of a maximum that has grown as much.
  const able = repsInReserve(rir ?? LEFT, percentOfMaximum(kg, maximum * (later / now)), sets.sets)
  const safe = repsInReserve(leastLeft(athlete, week), pct, sets.sets, rest_seconds)
  const most = Math.min(topOfClimb(athlete, row, kg, week.block), Math.floor(able + NEARLY))
  const reps = Math.max(base, Math.min(most, Math.floor(safe + EVEN)))
  const left = Math.floor(repsInReserve(reps, pct, sets.sets, rest_seconds))
  return {
    ...sets,
    amount_min: reps,
    amount_max: reps,
    rir: rir === null ? null : Math.min(mostReserve, Math.max(rir, left)),
  }
}

/** What a repetition may take from the planned reserve. */
const NEARLY = 0.25

/** Weights and repetitions that differ by less are the same. */
const EVEN = 0.01

/** The weight, or the next lighter one where it is heavier than this. */
function notHeavier({ athlete, row: { exercise } }: Climb, kg: number, asked: number): number {
  if (kg <= asked + EVEN) return kg
  return loadable(kg - (loadStep(exercise, athlete, kg) ?? 0), exercise, athlete) ?? kg
}

/** What is asked in a later session of the week, kg: a part of the way to the next week's, a step at most. */
function askedInSession({ athlete, row, week, earlier }: Climb, now: number, kg: number): number {
  if (earlier === 0 || week.phase === 'deload') return now
  const step = loadStep(row.exercise, athlete, kg) ?? 0
  const gain = Math.min(step, Math.max(0, (nextIdeal(athlete, row, week) ?? now) - now))
  return now + (earlier / (earlier + 1)) * gain
}
