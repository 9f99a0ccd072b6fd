import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import { noWishes, type Wishes } from '@/lib/domain/athlete/wishes'
import {
  exerciseNamed,
  nearestExercises,
  resolveExclusions,
} from '@/lib/domain/catalogue/catalogue'

/** A name that the catalogue does not know, the field it stands in, and the names that may be meant. */
export interface UnknownName {
  field: string
  name: string
  nearest: string[]
}

/** In steps of one name: each is compared with all that the catalogue knows. */
export function* unknownNames(
  profile: AthleteProfile,
  wishes: Wishes = noWishes,
): Generator<undefined, UnknownName[]> {
  const excluded = profile.excluded_exercises.flatMap((name, index) =>
    resolveExclusions([name]).unknown.map((unknown) => ({
      field: `excluded_exercises.${index}`,
      name: unknown,
    })),
  )
  const lifts = profile.known_lifts.flatMap(({ exercise }, index) =>
    exerciseNamed(exercise) ? [] : [{ field: `known_lifts.${index}.exercise`, name: exercise }],
  )
  const wished = wishes.lifts.flatMap(({ exercise }, index) =>
    exerciseNamed(exercise) ? [] : [{ field: `wishes.lifts.${index}.exercise`, name: exercise }],
  )
  const unknown: UnknownName[] = []
  for (const one of [...excluded, ...lifts, ...wished]) {
    unknown.push({ ...one, nearest: nearestExercises(one.name) })
    yield
  }
  return unknown
}
