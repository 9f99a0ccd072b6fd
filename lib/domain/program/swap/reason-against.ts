import type { Athlete } from '@/lib/domain/athlete/athlete'
import { reasonAgainstExercise } from '@/lib/domain/audit/program-rules/contract-rules'
import { isBeyondBest } from '@/lib/domain/blueprint/skills/beyond-best'
import { allowedFor } from '@/lib/domain/catalogue/catalogue'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import { numberExercises } from '@/lib/domain/program/number-exercises'
import { sentenceCase } from '@/lib/domain/words/sentence-case'
import type { Place } from './find-place'
import { rowWith } from './row-with'

/** Why an exercise cannot stand in a place, as a sentence; null where it can. */
export function reasonAgainst(place: Place, entry: CatalogueEntry): string | null {
  const { athlete, profile, slot, workout } = place
  if (!isOffered(athlete, profile, entry)) {
    const against = reasonAgainstExercise(entry.id, profile)
    return against ? `${sentenceCase(against)}.` : 'What you have or can do trains the same better.'
  }
  if (isBeyondBest(athlete, entry)) return 'It asks for more than your best set.'
  const there = numberExercises(workout.exercises)
    .flatMap(({ members }) => members)
    .find(({ exercise }) => exercise.exercise_id === entry.id)
  if (there) return `Already in this session, number ${there.number}.`
  const isOfItsKind = (slot.role === 'conditioning') === (entry.pattern === 'conditioning')
  if (!isOfItsKind || !entry.roles.includes(slot.role)) return `It is no ${roleWords[slot.role]}.`
  return rowWith(place, entry, false) ? null : 'This place is for its own lift.'
}

const roleWords = {
  power: 'power exercise',
  main: 'main lift',
  secondary: 'secondary lift',
  accessory: 'accessory',
  conditioning: 'conditioning',
} as const

/** What the plan picks from for this athlete, and every week offers as an alternative. */
function isOffered(athlete: Athlete, profile: Place['profile'], { id }: CatalogueEntry): boolean {
  const allowed = known.get(profile) ?? new Set(allowedFor(profile).map((each) => each.id))
  // Asked for each exercise of the catalogue, for the same form.
  known.set(profile, allowed)
  return athlete.exercises.has(id) && allowed.has(id)
}

const known = new WeakMap<Place['profile'], ReadonlySet<string>>()
