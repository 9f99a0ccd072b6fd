import type { AthleteProfile } from '../athlete-profile'
import type { Notice } from '../blueprint-schema'

/** What follows from the request and is said before the athlete commits. */
export function noticesFor(_profile: AthleteProfile): Notice[] {
  return []
}
