import type { Athlete } from '@/lib/domain/athlete/athlete'
import { roundsIn } from '@/lib/domain/measures/rounds'
import type { ProgramWeek } from '@/lib/domain/blueprint/weeks/program-week'
import type { SetGroup, SlotRow } from '@/lib/domain/blueprint/weeks/row'

/** A tenth more from one week to the next, or a round. */
const GROWTH = 0.1

/** Growth ends here, unless the plan itself has more. */
const MOST_MINUTES = 45
const MOST_ROUNDS = 10

/** A light week keeps three fifths, but never so little that it is not worth changing shoes for. */
const LIGHT_SHARE = 0.6
const LEAST_MINUTES = 6
const LEAST_ROUNDS = 4

/** Beginners run their intervals steadily for so many weeks, and begin them afterwards. */
export const STEADY_WEEKS = 4

/**
 * Conditioning of a week: what the plan keeps for it in its second week, less in the first, more from then on; a
 * session that has no time for it cuts it again.
 */
export function prescribeConditioning(
  athlete: Pick<Athlete, 'level'>,
  { exercise, sets }: SlotRow,
  week: ProgramWeek,
): SetGroup {
  const isRounds = exercise.measure === 'rounds'
  const kept = isRounds ? roundsIn(sets, exercise.id) : sets
  const amount = isRounds ? roundsOf(athlete, kept, week) : minutesOf(kept, week)
  return { sets: 1, amount_min: amount, amount_max: amount, rir: null, pct: null }
}

function minutesOf(kept: number, week: ProgramWeek): number {
  if (week.phase === 'taper') return kept
  if (week.phase === 'deload')
    return Math.max(Math.min(kept, LEAST_MINUTES), Math.round(LIGHT_SHARE * kept))
  const grown = Math.round(kept * (1 + GROWTH * weeksOfGrowth(week)))
  return Math.min(grown, Math.max(kept, MOST_MINUTES))
}

function roundsOf({ level }: Pick<Athlete, 'level'>, kept: number, week: ProgramWeek): number {
  if (week.phase === 'taper') return kept
  if (week.phase === 'deload')
    return Math.max(Math.min(kept, LEAST_ROUNDS), Math.round(LIGHT_SHARE * kept))
  const later = level === 'beginner' ? STEADY_WEEKS : 0
  const more = Math.max(-1, weeksOfGrowth(week) - later)
  const least = Math.min(kept, LEAST_ROUNDS)
  return Math.max(least, Math.min(kept + more, Math.max(kept, MOST_ROUNDS)))
}

/** Steps since the second week; the light week at the end of a block is none. */
function weeksOfGrowth({ week, block }: ProgramWeek): number {
  return Math.max(-1, week - 1 - block)
}
