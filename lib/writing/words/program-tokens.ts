import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import type { Blueprint } from '@/lib/domain/blueprint/schema'

/** What the tokens stand for in words about a whole program. */
export function tokensOfProgram(
  { days_per_week, session_minutes }: AthleteProfile,
  { weeks }: Pick<Blueprint, 'weeks'>,
) {
  return { weeks: weeks.length, days: days_per_week, minutes: session_minutes }
}
