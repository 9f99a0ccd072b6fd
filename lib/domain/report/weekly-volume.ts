import {
  sharesOf,
  type VolumeGroup,
  volumeGroups,
} from '@/lib/domain/blueprint/styles/volume-groups'
import { exerciseById } from '@/lib/domain/catalogue/catalogue'
import { countWorkingSets } from '@/lib/domain/program/number-exercises'
import type { WeekLike } from '@/lib/domain/program/weekly-sets'

/** Fractional sets of a written week for each group whose sets are planned; power work counts for none. */
export function weeklyVolume({ workouts }: WeekLike): Record<VolumeGroup, number> {
  const volume = Object.fromEntries(volumeGroups.map((group) => [group, 0])) as Record<
    VolumeGroup,
    number
  >
  for (const exercise of workouts.flatMap(({ exercises }) => exercises)) {
    const entry = exerciseById(exercise.exercise_id)
    if (!entry || exercise.role === 'power') continue
    const sets = countWorkingSets([exercise])
    for (const [group, share] of sharesOf(entry)) volume[group] += share * sets
  }
  return volume
}
