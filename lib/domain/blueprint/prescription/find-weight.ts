import type { Athlete } from '@/lib/domain/athlete/athlete'
import { startMaximum } from '@/lib/domain/blueprint/loads/projected-maximum'
import { isMainTag } from '@/lib/domain/blueprint/styles/tags'
import type { ProgramWeek } from '@/lib/domain/blueprint/weeks/program-week'
import { countWorkingSets, type SetGroup, type SlotRow } from '@/lib/domain/blueprint/weeks/row'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'

const REPS = 8
const LEFT = 3
/** Sets of eight that lead to the weight: one that looks easy, and two that are each a little heavier. */
const MOST_SETS = 3

const FOUND = new Set<CatalogueEntry['load']>(['barbell', 'dumbbell', 'machine'])

/** Whether nobody knows what this main lift weighs: no maximum was entered, and none follows by ratio. */
export function isUnknownLift(
  athlete: Athlete,
  { tag, exercise }: Pick<SlotRow, 'tag' | 'exercise'>,
): boolean {
  return isMainTag(tag) && FOUND.has(exercise.load) && startMaximum(athlete, exercise) === null
}

/**
 * Eights that lead to a weight with three left, in place of what was planned: in the program's first week, where
 * the lift is trained first. Null everywhere else.
 */
export function findWeight(
  athlete: Athlete,
  row: SlotRow,
  { week, phase }: ProgramWeek,
  planned: readonly SetGroup[],
  earlier: readonly SlotRow[],
): SetGroup | null {
  const isFirst = week === 1 && !earlier.some(({ exercise }) => exercise === row.exercise)
  if (!isFirst || phase === 'taper' || planned.length === 0 || !isUnknownLift(athlete, row))
    return null
  const sets = Math.min(MOST_SETS, countWorkingSets(planned))
  return { sets, amount_min: REPS, amount_max: REPS, rir: LEFT, pct: null }
}
