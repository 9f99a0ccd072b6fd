import type { Athlete } from '@/lib/domain/athlete/athlete'
import type { SlotPlan } from '@/lib/domain/blueprint/styles/day-notation'
import { parseDay } from '@/lib/domain/blueprint/styles/day-notation'
import { pickExercise } from '@/lib/domain/blueprint/lists/pick-exercise'
import type { SlotRow } from '@/lib/domain/blueprint/weeks/row'
import { newRow } from './week-draft'

/** Balance, trunk, and twenty easy minutes: what a seventh day may hold without costing recovery. Our judgement. */
const RECOVERY = parseDay('BAL:a CORE2:a STEADY:c |').core
const EASY_MINUTES = 20

export function recoveryRows(athlete: Athlete): SlotRow[] {
  return RECOVERY.flatMap((slot: SlotPlan): SlotRow[] => {
    const exercise = pickExercise(athlete, slot.key, new Set(), new Map())
    return exercise
      ? [newRow(slot, exercise.id, slot.tag === 'c' ? EASY_MINUTES : 2, ['recovery'])]
      : []
  })
}
