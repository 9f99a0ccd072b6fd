import type { Athlete } from '@/lib/domain/athlete/athlete'
import { trainsForStrength } from '@/lib/domain/athlete/style'
import type { ProgramWeek } from './program-week'

/**
 * Repetitions in reserve in the last set of a row by double progression. Size grows nearer failure,
 * strength does not (Robinson 2024); the numbers are our judgement. Five means easy: a deload.
 */
export function plannedReserve(athlete: Athlete, week: ProgramWeek): number {
  if (week.phase === 'deload') return 5
  if (week.phase === 'taper') return 4
  const byWeeksLeft = reserves(athlete)
  const reserve = byWeeksLeft[Math.min(week.left, byWeeksLeft.length - 1)] ?? 3
  return week.week === 1 ? Math.max(3, reserve) : reserve
}

/** From the last week of a run backwards. */
function reserves({ style, level }: Athlete): number[] {
  if (style === 'hypertrophy') return level === 'beginner' ? [1, 2, 2, 3] : [1, 1, 2, 3]
  return trainsForStrength(style) ? [2, 2, 2, 3] : [2, 2, 3]
}
