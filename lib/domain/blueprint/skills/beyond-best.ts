import type { Athlete } from '@/lib/domain/athlete/athlete'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import { amountRange } from '@/lib/domain/blueprint/prescription/rep-ranges'
import { isTrained, skillRecords, type TrainedSkill } from './skill-plans'

const PULLS = [
  'overhand-pull-up',
  'underhand-chin-up',
  'neutral-grip-pull-up',
  'weighted-pull-up',
  'archer-pull-up',
] as const

/** What asks for as much as the skill itself, or for more. */
const AS_HARD: Record<TrainedSkill, readonly string[]> = {
  pull_up: PULLS,
  chin_up: PULLS,
  push_up: [
    'floor-push-up',
    'close-grip-push-up',
    'decline-push-up',
    'backpack-push-up',
    'archer-push-up',
    'one-arm-push-up-on-box',
  ],
  dip: ['parallel-bar-dip', 'weighted-dip'],
}

/**
 * Whether an exercise would ask for more repetitions than the best set that the athlete told of: its own, and those of
 * the skill's whole form, than which none of these is easier.
 */
export function isBeyondBest(athlete: Athlete, exercise: CatalogueEntry): boolean {
  return athlete.wishes.skills.some(({ skill, now }) => {
    if (now === null || !isTrained(skill) || !AS_HARD[skill].includes(exercise.id)) return false
    const forms = [exercise, catalogueEntry(skillRecords[skill].full)]
    return now < Math.max(...forms.map((form) => mostReps(athlete, form)))
  })
}

function mostReps(athlete: Athlete, exercise: CatalogueEntry): number {
  return amountRange(athlete, { tag: 's', exercise }, 1)[1]
}
