import type { Athlete } from '@/lib/domain/athlete/athlete'
import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import type { BlueprintWeek, Notice } from './schema'

/** What follows from the request and is said before the athlete commits. */
export function noticesFor(
  _profile: AthleteProfile,
  _athlete: Athlete,
  _weeks: readonly BlueprintWeek[],
): Notice[] {
  return []
}
