import type { Athlete } from '@/lib/domain/athlete/athlete'
import { repsInReserve } from '@/lib/domain/measures/effort-equation'
import { roundHalfEven } from '@/lib/domain/measures/round-half-even'
import type { ProgramWeek } from './program-week'
import type { SetGroup, SlotRow } from './row'

/** Percent of the projected maximum in weeks 1, 2, 3 and from 4 on, for fives and for eights. Our judgement. */
const FIVES = [77.5, 79, 81, 82]
const EIGHTS = [68, 69.5, 71, 72]

/** A beginner's barbell lift: the same sets at a weight that climbs with the projected maximum. */
export function prescribeLinear(athlete: Athlete, row: SlotRow, week: ProgramWeek): SetGroup[] {
  const reps = athlete.style === 'strength' ? 5 : 8
  if (week.phase === 'deload') return [group(2, reps, 5, 65)]
  const pct = climb(reps === 5 ? FIVES : EIGHTS, week)
  const rir = Math.max(1, roundHalfEven(repsInReserve(reps, pct, row.sets)))
  return [group(row.sets, reps, rir, pct)]
}

/** The first block climbs from an easy week; after a deload one week is enough to be back. */
function climb(percents: readonly number[], { week, block, phase_week }: ProgramWeek): number {
  const place = block === 1 ? Math.min(3, week - 1) : phase_week === 1 ? 2 : 3
  return percents[place] ?? 0
}

function group(sets: number, reps: number, rir: number, pct: number): SetGroup {
  return { sets, amount_min: reps, amount_max: reps, rir, pct }
}
