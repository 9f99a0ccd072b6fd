import type { Athlete } from '@/lib/domain/athlete/athlete'
import { ladderOf } from '@/lib/domain/catalogue/ladders'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import { heaviest, loadStep, noHeavier, rackName } from '@/lib/domain/blueprint/loads/racks'
import type { LoadedSets, SlotRow } from '@/lib/domain/blueprint/weeks/row'
import { rungAbove } from './ladder-rungs'
import { linearStep } from './linear-step'
import { methodOf } from './method-of-row'
import { methods } from './methods'
import type { RowProgression } from '@/lib/domain/program/schema'

/** A next weight heavier by more than this share asks for more reps first. */
const LARGE_STEP = 0.12
const REPS_BEFORE_LARGE_STEP = 4

export function progressionOf(
  athlete: Athlete,
  row: SlotRow,
  groups: readonly LoadedSets[],
): RowProgression {
  const method = methodOf(row)
  const { trigger, step, stall } = methods[method]
  const plain = {
    method,
    trigger,
    step,
    stall,
    step_kg: null,
    top_first: null,
    next_exercise: null,
    eights_of: null,
  }
  const first = groups[0]
  switch (method) {
    case 'linear': {
      if (!first || first.kg === null) return { ...plain, step_kg: loadStep(row.exercise, athlete) }
      return {
        ...plain,
        step_kg: linearStep(athlete, row, first.kg) || null,
        ...ownWeights(athlete, row, first),
      }
    }
    case 'double':
      return { ...plain, ...doubleStep(athlete, row, first), ...ownWeights(athlete, row, first) }
    case 'ladder':
      return { ...plain, ...nextForm(athlete, row) }
    case 'wave':
      return { ...plain, ...ownWave(athlete, row, first) }
    default:
      return plain
  }
}

function doubleStep(
  athlete: Athlete,
  { exercise }: SlotRow,
  sets: LoadedSets | undefined,
): Pick<RowProgression, 'step_kg' | 'top_first'> {
  const step = loadStep(exercise, athlete, sets?.kg ?? null)
  if (exercise.measure !== 'reps' || step === null) return { step_kg: null, top_first: null }
  const isBell = rackName(exercise, athlete) === 'kettlebell'
  const isLarge = sets?.kg == null ? isBell : step > LARGE_STEP * sets.kg
  return {
    step_kg: step,
    top_first: isLarge && sets ? sets.amount_max + REPS_BEFORE_LARGE_STEP : null,
  }
}

/** Of their own weights the next lighter one, kg; with the heaviest of them reps go on beyond the range. */
function ownWeights(
  athlete: Athlete,
  { exercise }: SlotRow,
  sets: LoadedSets | undefined,
): Partial<Pick<RowProgression, 'top_first' | 'step' | 'own'>> {
  if (!sets || sets.kg === null || heaviest(exercise, athlete) === null) return {}
  const own = { lighter_kg: noHeavier(sets.kg * A_TENTH_LESS, exercise, athlete) }
  if (exercise.measure !== 'reps' || loadStep(exercise, athlete, sets.kg) !== null) return { own }
  const top_first = sets.amount_max + REPS_BEFORE_LARGE_STEP
  return { own, top_first, step: HEAVIEST_OWNED }
}

/** A wave's weights are given in advance; only what is beyond the plan asks what else can be loaded. */
function ownWave(
  athlete: Athlete,
  row: SlotRow,
  sets: LoadedSets | undefined,
): Partial<Pick<RowProgression, 'own'>> {
  const { own } = ownWeights(athlete, row, sets)
  return own ? { own } : {}
}

const A_TENTH_LESS = 0.9
const HEAVIEST_OWNED = 'four reps beyond the range, then lowered in three seconds'

/** Without a harder form: a set more, then a slower lowering, then a backpack. */
function nextForm(
  athlete: Athlete,
  { exercise }: SlotRow,
): Pick<RowProgression, 'step' | 'next_exercise'> {
  const next = rungAbove(athlete, exercise.id, 1)
  if (!ladderOf(exercise.id) || next === exercise.id)
    return {
      step: 'one more set, then lowered in three seconds, then a backpack',
      next_exercise: null,
    }
  return { step: `${catalogueEntry(next).name}, from the bottom of its range`, next_exercise: next }
}
