import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import { noWishes, type Wishes } from '@/lib/domain/athlete/wishes'
import { blueprintSteps } from '@/lib/domain/blueprint/build-blueprint'
import type { Blueprint } from '@/lib/domain/blueprint/schema'
import { inSteps } from './in-steps'

/** Plans a program and answers other requests meanwhile: a year of seven days takes a tenth of a second. */
export function planBlueprint(
  profile: AthleteProfile,
  wishes: Wishes = noWishes,
): Promise<Blueprint> {
  return inSteps(blueprintSteps(profile, wishes))
}
