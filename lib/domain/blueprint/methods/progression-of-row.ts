import type { Athlete } from '@/lib/domain/athlete/athlete'
import { ladderOf } from '@/lib/domain/catalogue/ladders'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import { loadStep, rackName } from '@/lib/domain/blueprint/loads/racks'
import { linearReps } from '@/lib/domain/blueprint/prescription/prescribe-linear'
import { climbsByReps, topOfClimb } from '@/lib/domain/blueprint/prescription/reps-first'
import type { LoadedSets, SlotRow } from '@/lib/domain/blueprint/weeks/row'
import { rungAbove } from './ladder-rungs'
import { linearStep } from './linear-step'
import { methodOf } from './method-of-row'
import { methods } from './methods'
import { ownProgression } from './own-progression'
import type { RowProgression } from '@/lib/domain/program/schema'

/** A next weight heavier by more than this share asks for more reps first. */
const LARGE_STEP = 0.12
const REPS_BEFORE_LARGE_STEP = 4

export function progressionOf(
  athlete: Athlete,
  row: SlotRow,
  groups: readonly LoadedSets[],
  block: number,
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
        ...repsBeforeStep(athlete, row, first.kg, block),
        ...ownProgression(athlete, row, first, block),
      }
    }
    case 'double':
      return {
        ...plain,
        ...doubleStep(athlete, row, first),
        ...ownProgression(athlete, row, first, block),
      }
    case 'ladder':
      return { ...plain, ...nextForm(athlete, row) }
    case 'wave':
      return { ...plain, ...ownWave(athlete, row, first, block) }
    default:
      return plain
  }
}

/** Said instead of the method's own step. */
const STEP_BY_REPS = 'one rep more a session first, then one step from the usual reps again'

/** A beginner's lift whose next weight waits for further repetitions. */
function repsBeforeStep(
  athlete: Athlete,
  row: SlotRow,
  kg: number,
  block: number,
): Partial<Pick<RowProgression, 'step' | 'top_first' | 'again_from'>> {
  if (!climbsByReps(athlete, row, kg)) return {}
  return {
    step: STEP_BY_REPS,
    top_first: topOfClimb(athlete, row, kg, block),
    again_from: linearReps(athlete, { block }),
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

/** A wave's weights are given in advance; only what is beyond the plan asks what else can be loaded. */
function ownWave(
  athlete: Athlete,
  row: SlotRow,
  sets: LoadedSets | undefined,
  block: number,
): Partial<Pick<RowProgression, 'own'>> {
  const { own } = ownProgression(athlete, row, sets, block)
  return own ? { own } : {}
}

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
