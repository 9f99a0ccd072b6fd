import type { Athlete } from '@/lib/domain/athlete/athlete'
import { onDay } from '@/lib/domain/athlete/time/on-day'
import { isTeen, PAST_BEGINNING_FROM } from '@/lib/domain/blueprint/prescription/reserve'
import type { Tag } from '@/lib/domain/blueprint/styles/tags'
import type { ProgramWeek } from './program-week'
import type { SlotRow } from './row'

/**
 * Nobody adds weight every session for a year: from the first block that begins in week 17 or later a
 * beginner's barbell lifts go on as an intermediate's, heavy on the first day of the week that has the
 * lift, then with more reps, then light. Outside strength and power, and in sessions too short for an
 * intermediate's sets and rests, they go on in a range of reps.
 */
export function pastBeginning(
  athlete: Athlete,
  days: readonly (readonly SlotRow[])[],
  blockStart: ProgramWeek,
): readonly (readonly SlotRow[])[] {
  const isPast = blockStart.week >= PAST_BEGINNING_FROM && athlete.linear && !isTeen(athlete)
  if (!isPast) return days
  const met = new Map<string, number>()
  return days.map((rows, index) =>
    rows.map((row) => {
      if (row.tag !== 'B' && row.tag !== 'B1') return row
      const turn = met.get(row.exercise.id) ?? 0
      met.set(row.exercise.id, turn + 1)
      const tag = tagAt(onDay(athlete, index), turn)
      return { ...row, tag, sets: tag === 'M' ? Math.max(LEAST_IN_RANGE, row.sets) : row.sets }
    }),
  )
}

const BY_TURN: readonly Tag[] = ['H', 'V', 'L']

/** Sets of a lift in a range, also of a deadlift that had one. */
const LEAST_IN_RANGE = 2

function tagAt({ style, sessionMinutes }: Athlete, turn: number): Tag {
  const inRange = style === 'general' || style === 'fitness' || style === 'hypertrophy'
  return inRange || sessionMinutes <= SHORT_SESSION ? 'M' : (BY_TURN[turn] ?? 'L')
}

/** Minutes up to which two or three sets near the limit are more than the first sets of a long table. Our judgement. */
const SHORT_SESSION = 35
