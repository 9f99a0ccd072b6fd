import type { Athlete } from '@/lib/domain/athlete/athlete'
import { plannedReserve } from '@/lib/domain/blueprint/weeks/reserve'
import type { ProgramWeek } from '@/lib/domain/blueprint/weeks/program-week'
import type { SetGroup, SlotRow } from '@/lib/domain/blueprint/weeks/row'
import { shareOfMaximum } from '@/lib/domain/measures/effort-equation'
import { projectedMaximum } from './projected-maximum'
import { isLoaded, loadable } from './racks'
import { startRatio } from './start-ratios'

/** Weights by ratio are guesses: they start a tenth lighter. */
const CAUTION = 0.9

/**
 * Weight of a group of sets, kg. Lifts in percent follow the week's projected maximum. A range keeps one
 * weight for its block, such that the block's first week gives one rep more than the bottom at its
 * reserve. Null where no maximum is known or nothing is loaded.
 */
export function loadOf(
  athlete: Athlete,
  row: SlotRow,
  group: SetGroup,
  week: ProgramWeek,
  blockStart: ProgramWeek,
): number | null {
  const { exercise } = row
  if (!isLoaded(exercise)) return null
  const from = group.pct === null ? blockStart : week
  const maximum = projectedMaximum(athlete, exercise, from.week)
  if (maximum === null) return null
  if (group.pct !== null) return loadable(maximum * (group.pct / 100), exercise.load)
  if (group.rir === null) return null
  const reps = Math.min(group.amount_min + 1, 12)
  const reserve = Math.min(3, plannedReserve(athlete, blockStart))
  const caution = startRatio(exercise.id) ? CAUTION : 1
  return loadable(maximum * shareOfMaximum(reps, reserve, 3) * caution, exercise.load)
}
