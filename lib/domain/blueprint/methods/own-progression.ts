import type { Athlete } from '@/lib/domain/athlete/athlete'
import { heaviest, loadStep, noHeavier } from '@/lib/domain/blueprint/loads/racks'
import { rangeInBlock } from '@/lib/domain/blueprint/prescription/rep-ranges'
import type { LoadedSets, SlotRow } from '@/lib/domain/blueprint/weeks/row'
import type { RowProgression } from '@/lib/domain/program/schema'

type OwnProgression = Partial<Pick<RowProgression, 'step_kg' | 'top_first' | 'step' | 'own'>>

const A_TENTH_LESS = 0.9
/** Share of the weight above which the next one is a large step. */
const LARGE_STEP = 0.12
const REPS_BEFORE_LARGE_STEP = 4
/** Beyond these a set is made slower, not longer. */
const MOST = 20
/** Repetitions of one maximum by Brzycki's formula. */
const BRZYCKI = 37
const NO_HEAVIER = 'up to four reps beyond the range, then lowered in three seconds'

/**
 * How a row goes on with the athlete's own weights: the next lighter and heavier ones, the repetitions that make the
 * next one possible, and where it is out of reach or there is none, more repetitions and then slower ones. Nothing
 * where no weights of theirs limit it.
 */
export function ownProgression(
  athlete: Athlete,
  row: SlotRow,
  sets: LoadedSets | undefined,
  block: number,
): OwnProgression {
  const { exercise } = row
  const most = heaviest(exercise, athlete)
  if (!sets || most === null) return {}
  if (sets.kg === null) return { own: { lighter_kg: null, heaviest_kg: most } }
  const step = loadStep(exercise, athlete, sets.kg)
  const own = {
    lighter_kg: noHeavier(sets.kg * A_TENTH_LESS, exercise, athlete),
    ...(step !== null && { next_kg: sets.kg + step }),
    ...(isSlowed(athlete, row, sets, block) && { slowed: true }),
  }
  if (exercise.measure !== 'reps') return { own }
  const beyond = Math.max(sets.amount_max, Math.min(MOST, sets.amount_max + REPS_BEFORE_LARGE_STEP))
  const wanted = step === null ? Infinity : repsBefore(sets, sets.kg, sets.kg + step)
  if (step === null || wanted > Math.max(MOST, sets.amount_max))
    return { own, step_kg: null, top_first: beyond, step: NO_HEAVIER }
  if (step > LARGE_STEP * sets.kg) return { own, top_first: Math.max(wanted, beyond) }
  return { own }
}

/** How often a weight is lifted by whoever can lift the next one for the bottom of the range, as much being left. */
function repsBefore({ amount_min, rir }: LoadedSets, kg: number, next: number): number {
  const left = rir ?? 0
  return Math.ceil(BRZYCKI - left - (kg / next) * (BRZYCKI - amount_min - left))
}

function isSlowed(athlete: Athlete, row: SlotRow, { pct }: LoadedSets, block: number): boolean {
  return pct === null && rangeInBlock(athlete, row, block).slowed
}
