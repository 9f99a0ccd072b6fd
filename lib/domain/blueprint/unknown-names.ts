import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import { noWishes, type Wishes } from '@/lib/domain/athlete/wishes'
import { findExercise, resolveExclusions } from '@/lib/domain/catalogue/catalogue'

/** Exercise names that the catalogue does not know, by the field they stand in. */
export function unknownNames(
  profile: AthleteProfile,
  wishes: Wishes = noWishes,
): { field: string; name: string }[] {
  const excluded = profile.excluded_exercises.flatMap((name, index) =>
    resolveExclusions([name]).unknown.map((unknown) => ({
      field: `excluded_exercises.${index}`,
      name: unknown,
    })),
  )
  const lifts = profile.known_lifts.flatMap(({ exercise }, index) =>
    findExercise(exercise) ? [] : [{ field: `known_lifts.${index}.exercise`, name: exercise }],
  )
  const wished = wishes.lifts.flatMap(({ exercise }, index) =>
    findExercise(exercise) ? [] : [{ field: `wishes.lifts.${index}.exercise`, name: exercise }],
  )
  return [...excluded, ...lifts, ...wished]
}
