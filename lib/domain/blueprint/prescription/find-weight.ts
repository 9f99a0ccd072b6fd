import type { Athlete } from '@/lib/domain/athlete/athlete'
import { startMaximum } from '@/lib/domain/blueprint/loads/projected-maximum'
import { rackName } from '@/lib/domain/blueprint/loads/racks'
import { familyRatio } from '@/lib/domain/blueprint/loads/start-ratios'
import { isMainTag, ridesWave } from '@/lib/domain/blueprint/styles/tags'
import type { ProgramWeek } from '@/lib/domain/blueprint/weeks/program-week'
import { countWorkingSets, type SetGroup, type SlotRow } from '@/lib/domain/blueprint/weeks/row'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import { isPercentLift } from '@/lib/domain/catalogue/exercise-kinds'

const REPS = 8
const LEFT = 3
/** Sets of eight that lead to the weight: one that looks easy, and two that are each a little heavier. */
export const FINDING_SETS = 3

const FOUND = new Set<CatalogueEntry['load']>(['barbell', 'dumbbell', 'machine'])

type LiftRow = Pick<SlotRow, 'tag' | 'exercise'>

/** Whether nobody knows what this main lift weighs: no maximum was entered, and none follows by ratio. */
export function isUnknownLift(athlete: Athlete, { tag, exercise }: LiftRow): boolean {
  // Of kettlebells there is one weight: how often it is lifted is all there is to find.
  if (rackName(exercise, athlete) === 'kettlebell') return false
  return isMainTag(tag) && FOUND.has(exercise.load) && startMaximum(athlete, exercise) === null
}

/**
 * The lift from whose eight an unknown variant is counted: a paused squat that comes later in the week than the
 * squat. Null where the lift finds a weight of its own.
 */
export function followedLift(
  athlete: Athlete,
  row: LiftRow,
  earlier: readonly LiftRow[],
): string | null {
  const from = familyRatio(row.exercise)
  const isVariant = ridesWave(row.tag) && isPercentLift(row.exercise)
  if (!from || !isVariant || !isUnknownLift(athlete, row)) return null
  const isFound = earlier.some(
    (other) => other.exercise.id === from.lift && isUnknownLift(athlete, other),
  )
  return isFound ? from.lift : null
}

/**
 * Eights that lead to a weight with three left, in place of what was planned: in the week that finds
 * the lift, the program's first as a rule, where it is trained first. Null everywhere else.
 */
export function findWeight(
  athlete: Athlete,
  row: SlotRow,
  { week, phase }: ProgramWeek,
  planned: readonly SetGroup[],
  earlier: readonly SlotRow[],
  findsIn: number | null = 1,
): SetGroup | null {
  const isFirst = week === findsIn && !earlier.some(({ exercise }) => exercise === row.exercise)
  if (!isFirst || phase === 'taper' || planned.length === 0 || !isUnknownLift(athlete, row))
    return null
  if (followedLift(athlete, row, earlier)) return null
  const sets = Math.min(FINDING_SETS, countWorkingSets(planned))
  return { sets, amount_min: REPS, amount_max: REPS, rir: LEFT, pct: null }
}
