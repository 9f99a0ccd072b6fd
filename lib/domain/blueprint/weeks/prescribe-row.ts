import type { Athlete } from '@/lib/domain/athlete/athlete'
import { isPercentLift } from '@/lib/domain/catalogue/exercise-kinds'
import { ridesWave } from '@/lib/domain/blueprint/styles/tags'
import { roundHalfEven } from '@/lib/domain/measures/round-half-even'
import { amountRange } from './rep-ranges'
import { plannedReserve } from './reserve'
import { prescribeLinear } from './prescribe-linear'
import { prescribeOlympicPull, prescribePower } from './prescribe-power'
import { prescribeWave } from './prescribe-wave'
import type { ProgramWeek } from './program-week'
import type { SetGroup, SlotRow } from './row'

/** The sets of a row in one week, from the row and the week's place alone. Empty: the row rests that week. */
export function prescribeRow(athlete: Athlete, row: SlotRow, week: ProgramWeek): SetGroup[] {
  const { tag, exercise, sets } = row
  if (tag === 'c') return [{ sets: 1, amount_min: sets, amount_max: sets, rir: null, pct: null }]
  if (tag === 'p') return prescribePower(row, week)
  if (ridesWave(tag) && isPercentLift(exercise)) return prescribeWave(athlete, row, tag, week)
  if (tag === 'S' && exercise.pattern === 'olympic') return prescribeOlympicPull(row, week)
  if ((tag === 'B' || tag === 'B1') && exercise.load === 'barbell')
    return prescribeLinear(athlete, row, week)
  return prescribeDouble(athlete, row, week)
}

/** A range in which reps climb before the weight does. */
function prescribeDouble(athlete: Athlete, row: SlotRow, week: ProgramWeek): SetGroup[] {
  const sets = setsOfWeek(row, week)
  if (sets < 1) return []
  const [amount_min, amount_max] = amountRange(athlete, row, week.block)
  const rir = row.exercise.measure === 'reps' ? plannedReserve(athlete, week) : null
  return [{ sets, amount_min, amount_max, rir: week.phase === 'taper' ? 4 : rir, pct: null }]
}

/**
 * Half the sets in a deload; less assistance as the weights of the main lifts peak, none in the taper but
 * one set of secondary lifts; a first week that leaves nobody sore.
 */
function setsOfWeek({ tag, sets }: SlotRow, week: ProgramWeek): number {
  if (week.phase === 'taper') return tag === 's' ? 1 : 0
  if (week.phase === 'deload') return Math.max(1, Math.ceil(sets / 2))
  if (tag !== 's' && tag !== 'a' && tag !== 'M') return sets
  if (week.phase === 'realization') return sets >= 3 || tag !== 'a' ? roundHalfEven(sets * 0.6) : 0
  if (week.phase === 'intensification')
    return sets > 1 ? Math.max(2, roundHalfEven(sets * 0.9)) : sets
  const first = week.week === 1 || (week.phase_week === 1 && week.block === 1)
  return first && tag !== 'M' && sets >= 3 ? Math.max(2, sets - 1) : sets
}
