import type { Athlete } from '@/lib/domain/athlete/athlete'
import { trainsForStrength } from '@/lib/domain/athlete/style'
import { repsInReserve } from '@/lib/domain/measures/effort-equation'
import { projectedMaximum } from '@/lib/domain/blueprint/loads/projected-maximum'
import { loadable, loadStep } from '@/lib/domain/blueprint/loads/racks'
import { roundHalfEven } from '@/lib/domain/measures/round-half-even'
import { isTeen, reserveFloor } from './reserve'
import type { ProgramWeek } from '@/lib/domain/blueprint/weeks/program-week'
import type { LoadedSets, SetGroup, SlotRow } from '@/lib/domain/blueprint/weeks/row'

type Reps = 5 | 6 | 8

/** Percent of the projected maximum in weeks 1, 2, 3 and from 4 on, by repetitions. Our judgement. */
const PERCENT: Record<Reps, readonly number[]> = {
  5: [77.5, 79, 81, 82],
  6: [75, 76, 77, 78],
  8: [68, 69.5, 71, 72],
}

/** A novice's deload: two sets, a tenth off the last weight. A third off would teach nothing. */
const DELOAD_SETS = 2
const DELOAD_SHARE = 0.9

/** A beginner's last set leaves this much, two as it is told, or the weight is not raised within the week. */
const LEAST_LEFT = 1.5

/** A beginner's barbell lift: the same sets at a weight that climbs with the projected maximum. */
export function prescribeLinear(athlete: Athlete, row: SlotRow, week: ProgramWeek): SetGroup[] {
  const reps = linearReps(athlete, week)
  if (week.phase === 'deload') {
    const last = climb(athlete, reps, { ...week, week: Math.max(1, week.week - 1), phase_week: 2 })
    const sets = Math.max(1, Math.min(row.sets - 1, DELOAD_SETS))
    return [group(sets, reps, 5, last * DELOAD_SHARE)]
  }
  const { pct, rir } = withReserve(athlete, row, reps, climb(athlete, reps, week), week)
  return [group(row.sets, reps, rir, pct)]
}

/** Weeks that leave what age wants left in the first one, before a weight is raised within them. */
const GENTLE_WEEKS = 2

/**
 * The weight of a lift that was already trained this week, `earlier` times: a step more each time, as
 * far as it stays within what the next week begins with.
 */
export function raiseInWeek(
  athlete: Athlete,
  row: SlotRow,
  sets: LoadedSets,
  week: ProgramWeek,
  earlier: number,
  rest_seconds: number,
): LoadedSets {
  if (sets.pct === null) return sets
  const { exercise } = row
  const step = loadStep(exercise, athlete, sets.kg)
  const maximum = projectedMaximum(athlete, exercise, week.week)
  if (sets.kg === null || step === null || maximum === null || week.phase === 'deload') return sets
  const asked = nextIdeal(athlete, row, week)
  const next = (asked === null ? null : loadable(asked, exercise, athlete)) ?? sets.kg
  const raised = loadable(sets.kg + earlier * step, exercise, athlete) ?? sets.kg
  const kg = Math.min(Math.max(next, sets.kg), raised)
  const pct = Math.round((1000 * kg) / maximum) / 10
  const left = repsInReserve(sets.amount_min, pct, row.sets, rest_seconds)
  if (kg === sets.kg || left < leastLeft(athlete, week) || pct > mostPercent(athlete)) return sets
  return { ...sets, kg, pct, rir: reserveAt(row, sets.amount_min, pct) }
}

/** Repetitions that the last set leaves where a week asks for more than it began with. */
export function leastLeft(athlete: Athlete, week: ProgramWeek): number {
  const gentle = week.week <= GENTLE_WEEKS ? athlete.ramp.firstReserve : 0
  return Math.max(LEAST_LEFT, gentle - 0.5, reserveFloor(athlete, week) - 0.5)
}

/** What the next week begins with, kg, before it is rounded to plates. */
export function nextIdeal(
  athlete: Athlete,
  { exercise }: SlotRow,
  week: ProgramWeek,
): number | null {
  const next = { ...week, week: week.week + 1, phase_week: week.phase_week + 1 }
  const maximum = projectedMaximum(athlete, exercise, next.week)
  if (maximum === null) return null
  return maximum * (climb(athlete, linearReps(athlete, week), next) / 100)
}

/** Strength in fives, everything else in eights; under 18 eights, and sixes from the second block on. */
export function linearReps({ style, age }: Athlete, { block }: Pick<ProgramWeek, 'block'>): Reps {
  if (isTeen({ age })) return block === 1 ? 8 : 6
  return trainsForStrength(style) ? 5 : 8
}

/** Of whoever is still growing (Lloyd 2014, line ours). */
const TEENS_PERCENT = 80

/** Percent of the maximum beyond which nothing is lifted at this age. */
export function mostPercent({ age, ramp }: Athlete): number {
  return Math.min(ramp.topPercent, isTeen({ age }) ? TEENS_PERCENT : 100)
}

/** The first block climbs from an easy week; after a deload one week is enough to be back. */
function climb(athlete: Athlete, reps: Reps, { week, block, phase_week }: ProgramWeek): number {
  const place = block === 1 ? Math.min(3, week - 1) : phase_week === 1 ? 2 : 3
  return Math.min(mostPercent(athlete), PERCENT[reps][place] ?? 0)
}

/** Percent that a further repetition in reserve takes off. */
const PERCENT_A_REP = 2.5

function withReserve(
  athlete: Athlete,
  row: SlotRow,
  reps: number,
  pct: number,
  week: ProgramWeek,
): { pct: number; rir: number } {
  const rir = reserveAt(row, reps, pct)
  const missing = Math.max(0, reserveFloor(athlete, week) - rir)
  return { pct: pct - PERCENT_A_REP * missing, rir: rir + missing }
}

function reserveAt({ sets }: SlotRow, reps: number, pct: number): number {
  return Math.max(1, roundHalfEven(repsInReserve(reps, pct, sets)))
}

function group(sets: number, reps: number, rir: number, pct: number): SetGroup {
  return { sets, amount_min: reps, amount_max: reps, rir, pct: Math.round(10 * pct) / 10 }
}
