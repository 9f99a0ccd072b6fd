import type { Athlete } from '@/lib/domain/athlete/athlete'
import { isTeen, PAST_BEGINNING_FROM } from '@/lib/domain/blueprint/prescription/reserve'
import type { Tag } from '@/lib/domain/blueprint/styles/tags'
import type { ProgramWeek } from './program-week'
import type { SlotRow } from './row'

/**
 * Nobody adds weight every session for a year: from the first block that begins in week 17 or later a
 * beginner's barbell lifts go on as an intermediate's, heavy on the first day of the week that has the
 * lift, then with more reps, then light; outside strength and power in a range of reps.
 */
export function pastBeginning(
  athlete: Athlete,
  days: readonly (readonly SlotRow[])[],
  blockStart: ProgramWeek,
): readonly (readonly SlotRow[])[] {
  const isPast = blockStart.week >= PAST_BEGINNING_FROM && athlete.linear && !isTeen(athlete)
  if (!isPast) return days
  const met = new Map<string, number>()
  return days.map((rows) =>
    rows.map((row) => {
      if (row.tag !== 'B' && row.tag !== 'B1') return row
      const turn = met.get(row.exercise.id) ?? 0
      met.set(row.exercise.id, turn + 1)
      return { ...row, tag: tagAt(athlete, turn) }
    }),
  )
}

const BY_TURN: readonly Tag[] = ['H', 'V', 'L']

function tagAt({ style }: Athlete, turn: number): Tag {
  const inRange = style === 'general' || style === 'fitness' || style === 'hypertrophy'
  return inRange ? 'M' : (BY_TURN[turn] ?? 'L')
}
