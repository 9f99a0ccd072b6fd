import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import type { Row } from '@/lib/domain/blueprint/schema'
import { knownMaxima, maximumFor } from '@/lib/domain/athlete/known-lifts'
import { roundLoad, weeksWithLoads } from '@/lib/domain/measures/loads'
import { percentOf } from '@/lib/domain/measures/effort'
import { trainingKind } from '@/lib/domain/athlete/training-kind'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import type { ProgramSet, SlotChoice } from './schema'
import type { Measure } from '@/lib/domain/vocabulary'

/** The exercise that a slot has in a block: `a` in odd blocks, `b` in even ones. */
export function exerciseOfSlot(choice: SlotChoice, block: number): string {
  return block % 2 === 1 ? choice.a : choice.b
}

/**
 * What a row means for the exercise that was chosen: working and back-off sets, and the ramp before
 * them. Percent only for lifts flagged `pct` whose maximum is known; kilograms only where a maximum
 * is known, E is at most 13, the weight can be loaded, and for the first six weeks.
 */
export function plannedSets({
  row,
  entry,
  profile,
  week,
}: {
  row: Row
  entry: CatalogueEntry
  profile: AthleteProfile
  week: number
}): { warm_up: ProgramSet[]; sets: ProgramSet[] } {
  const maximum = maximumFor(entry, knownMaxima(profile))
  const athlete = { entry, profile, maximum: trainsByFeel(profile) ? null : maximum, week }
  const work = workingSet(athlete, row)
  const backOff = row.back_off && workingSet(athlete, { ...row, ...row.back_off })
  return {
    warm_up: rampFor(athlete, row.ramp, work),
    sets: [
      ...repeat(work, row.sets),
      ...(backOff ? repeat({ ...backOff, kind: 'back_off' as const }, row.back_off!.sets) : []),
    ],
  }
}

interface Lifter {
  entry: CatalogueEntry
  profile: AthleteProfile
  /** kg */
  maximum: number | null
  week: number
}

/** Muscular endurance is trained by repetitions and reserve alone. */
function trainsByFeel(profile: AthleteProfile): boolean {
  return trainingKind(profile) === 'local_endurance'
}

function workingSet(
  lifter: Lifter,
  row: Pick<Row, 'measure' | 'amount' | 'rir' | 'pct_1rm'>,
): ProgramSet {
  const { amount, rir } = amountFor(lifter.entry.measure, row)
  // Without a reserve (Olympic lifts) the plan's percent stands as it is.
  const percent = rir === null ? row.pct_1rm : percentOf({ reps: amount, rir })
  const known = lifter.maximum !== null && percent !== null && lifter.entry.measure === 'reps'
  return {
    kind: 'work',
    amount_min: amount,
    amount_max: amount,
    rir,
    pct_1rm: known && lifter.entry.pct ? percent : null,
    load_kg: known ? loadFor(lifter, percent) : null,
  }
}

function loadFor({ entry, profile, maximum, week }: Lifter, percent: number): number | null {
  if (maximum === null || week > weeksWithLoads) return null
  return roundLoad((maximum * percent) / 100, entry.load, profile.units)
}

/**
 * The row's amount in the exercise's own measure. A hold of an exercise meant for repetitions takes
 * about three seconds for each of them (our judgement).
 */
function amountFor(
  measure: Measure,
  row: Pick<Row, 'measure' | 'amount' | 'rir'>,
): { amount: number; rir: number | null } {
  if (measure === row.measure) return { amount: row.amount, rir: row.rir }
  if (measure === 'seconds') return { amount: between(10, row.amount * 3, 60), rir: null }
  if (measure === 'contacts') return { amount: between(1, row.amount, 10), rir: null }
  if (row.measure === 'seconds')
    return { amount: between(6, Math.round(row.amount / 3), 20), rir: 3 }
  return { amount: row.amount, rir: null }
}

/** Percent of the working weight and repetitions of each warm-up set, by how many there are. */
const RAMPS: Record<number, [percent: number, reps: number][]> = {
  0: [],
  1: [[60, 5]],
  2: [
    [50, 5],
    [75, 3],
  ],
  3: [
    [40, 5],
    [60, 3],
    [80, 2],
  ],
}

function rampFor(lifter: Lifter, sets: number, work: ProgramSet): ProgramSet[] {
  if (!LOADED.has(lifter.entry.load) || lifter.entry.measure !== 'reps') return []
  return (RAMPS[sets] ?? []).map(([percent, reps]) => ({
    kind: 'warm_up',
    amount_min: reps,
    amount_max: reps,
    rir: null,
    pct_1rm: work.pct_1rm === null ? null : Math.round(work.pct_1rm * percent) / 100,
    load_kg: work.load_kg === null ? null : rampLoad(lifter, (work.load_kg * percent) / 100),
  }))
}

/** Never below the empty bar: a ramp starts with it. */
function rampLoad({ entry, profile }: Lifter, kg: number): number | null {
  return roundLoad(kg, entry.load, profile.units, 'ramp')
}

const LOADED = new Set<CatalogueEntry['load']>(['barbell', 'dumbbell', 'kettlebell', 'machine'])

function repeat(set: ProgramSet, times: number): ProgramSet[] {
  return Array.from({ length: times }, () => ({ ...set }))
}

function between(least: number, value: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}
