import type { Athlete } from '@/lib/domain/athlete/athlete'
import type { ProgramWeek } from '@/lib/domain/blueprint/weeks/program-week'
import { rangeInBlock } from '@/lib/domain/blueprint/prescription/rep-ranges'
import { plannedReserve } from '@/lib/domain/blueprint/prescription/reserve'
import type { SetGroup, SlotRow } from '@/lib/domain/blueprint/weeks/row'
import { shareOfMaximum } from '@/lib/domain/measures/effort-equation'
import { projectedMaximum } from './projected-maximum'
import { heaviest, isLoaded, lightest, loadable } from './racks'
import { believedShare } from './start-ratios'

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
  if (group.pct !== null) return percentLoad(athlete, row, group.pct, week)
  const maximum = projectedMaximum(athlete, exercise, blockStart.week)
  if (maximum === null || group.rir === null) return null
  if (rangeInBlock(athlete, row, blockStart.block).atHeaviest) return heaviest(exercise, athlete)
  const reps = Math.min(group.amount_min + 1, 12)
  const reserve = Math.min(3, plannedReserve(athlete, exercise, blockStart))
  const kg = maximum * shareOfMaximum(reps, reserve, 3) * believedShare(exercise)
  return loadable(kg, exercise, athlete)
}

/** What percents are counted from, kg: a beginner's deload goes by the week before it. */
export function maximumInWeek(
  athlete: Athlete,
  { tag, exercise }: SlotRow,
  { week, phase }: ProgramWeek,
): number | null {
  const eased = phase === 'deload' && (tag === 'B' || tag === 'B1')
  return projectedMaximum(athlete, exercise, eased ? week - 1 : week)
}

function percentLoad(
  athlete: Athlete,
  row: SlotRow,
  pct: number,
  week: ProgramWeek,
): number | null {
  const { exercise } = row
  const { phase } = week
  const maximum = maximumInWeek(athlete, row, week)
  if (maximum === null) return null
  const kg = loadable(maximum * (pct / 100), exercise, athlete)
  // What is trained with the bar in other weeks is rested with the empty bar.
  const rests = phase === 'deload' || phase === 'taper'
  return kg ?? (rests ? lightest(exercise, athlete) : null)
}
