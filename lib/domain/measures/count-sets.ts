import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import type { Muscle, MuscleGroup } from '@/lib/domain/vocabulary'

export type GroupSets = Record<MuscleGroup, number>

/**
 * The group in which a muscle is counted; grip and adductors are trained by the way and not counted.
 * The lower back belongs to the back, so that squats and deadlifts do not pass for trunk training
 * (our judgement).
 */
export const groupOfMuscle: Record<Muscle, MuscleGroup | null> = {
  chest: 'chest',
  lats: 'back',
  upper_back: 'back',
  traps: 'back',
  front_delts: 'shoulders',
  side_delts: 'shoulders',
  rear_delts: 'shoulders',
  biceps: 'biceps',
  triceps: 'triceps',
  forearms: null,
  quads: 'quads',
  hamstrings: 'hamstrings',
  glutes: 'glutes',
  adductors: null,
  calves: 'calves',
  abs: 'core',
  obliques: 'core',
  lower_back: 'back',
}

/**
 * What one set of an exercise counts for its muscles: 1 for a primary one, 0.5 for a secondary one
 * (Pelland 2025). In squats and hinges the glutes help rather than lead and count 0.5 (our
 * judgement; the weekly targets were checked that way).
 */
export function setShares(
  entry: Pick<CatalogueEntry, 'primary' | 'secondary' | 'pattern'>,
): [Muscle, number][] {
  const helps = entry.pattern === 'knee' || entry.pattern === 'hinge'
  return [
    ...entry.primary.map((muscle): [Muscle, number] => [
      muscle,
      helps && muscle === 'glutes' ? 0.5 : 1,
    ]),
    ...entry.secondary.map((muscle): [Muscle, number] => [muscle, 0.5]),
  ]
}

/** Groups that one set of an exercise trains with a whole set. */
export function groupsTrainedBy(entry: CatalogueEntry): MuscleGroup[] {
  const muscles = setShares(entry).filter(([, share]) => share === 1)
  return [...new Set(muscles.flatMap(([muscle]) => groupOfMuscle[muscle] ?? []))]
}

/** Fractional sets of each group: the maximum over its muscles, never their sum. */
export function countSets(
  exercises: { entry: Pick<CatalogueEntry, 'primary' | 'secondary' | 'pattern'>; sets: number }[],
): GroupSets {
  const muscles = new Map<Muscle, number>()
  for (const { entry, sets } of exercises) {
    for (const [muscle, share] of setShares(entry)) {
      muscles.set(muscle, (muscles.get(muscle) ?? 0) + share * sets)
    }
  }
  const groups = noSets()
  for (const [muscle, sets] of muscles) {
    const group = groupOfMuscle[muscle]
    if (group) groups[group] = Math.max(groups[group], sets)
  }
  return groups
}

export function noSets(): GroupSets {
  return {
    chest: 0,
    back: 0,
    shoulders: 0,
    quads: 0,
    hamstrings: 0,
    glutes: 0,
    biceps: 0,
    triceps: 0,
    calves: 0,
    core: 0,
  }
}
