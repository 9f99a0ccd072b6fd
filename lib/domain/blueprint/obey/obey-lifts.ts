import type { WeekDraft } from '@/lib/domain/blueprint/fill/week-draft'
import { improveLift } from './improve-lift'
import { keepExercise } from './keep-exercise'

/** Gives the exercises that the athlete asked for by name their days, before anything else competes for the time. */
export function obeyLifts(draft: WeekDraft): void {
  for (const lift of draft.athlete.lifts) {
    if (lift.family) improveLift(draft, lift, lift.family)
    else keepExercise(draft, lift)
  }
}
