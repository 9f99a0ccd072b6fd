import { setImmediate as breathe } from 'node:timers/promises'
import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import { blueprintSteps } from '@/lib/domain/blueprint/build-blueprint'
import type { Blueprint } from '@/lib/domain/blueprint/schema'

/** Plans a program and answers other requests meanwhile: a year of seven days takes a tenth of a second. */
export async function planBlueprint(profile: AthleteProfile): Promise<Blueprint> {
  const steps = blueprintSteps(profile)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    await breathe()
  }
}
