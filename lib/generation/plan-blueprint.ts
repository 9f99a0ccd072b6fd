import { setImmediate as breathe } from 'node:timers/promises'
import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import { noWishes, type Wishes } from '@/lib/domain/athlete/wishes'
import { blueprintSteps } from '@/lib/domain/blueprint/build-blueprint'
import type { Blueprint } from '@/lib/domain/blueprint/schema'

/** Plans a program and answers other requests meanwhile: a year of seven days takes a tenth of a second. */
export async function planBlueprint(
  profile: AthleteProfile,
  wishes: Wishes = noWishes,
): Promise<Blueprint> {
  const steps = blueprintSteps(profile, wishes)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    await breathe()
  }
}
