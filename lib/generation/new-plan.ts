import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import type { Wishes } from '@/lib/domain/athlete/wishes'
import { startDate } from '@/lib/domain/program/start-date'
import { estimateSeconds } from './estimate'
import { planBlueprint } from './plan-blueprint'

/** What takes the place of a program's plan, with the dates and the estimate that follow from it, as of `now`. */
export async function newPlan(profile: AthleteProfile, wishes: Wishes, now: Date) {
  const blueprint = await planBlueprint(profile, wishes)
  return {
    blueprint,
    startDate: startDate(profile, blueprint.weekdays, now),
    estimatedSeconds: estimateSeconds(blueprint),
  }
}
