import {
  sharesOf,
  volumeGroups,
  type VolumeGroup,
} from '@/lib/domain/blueprint/styles/volume-groups'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'

export type GroupSets = Record<VolumeGroup, number>

/** Fractional sets of each group, by what one set of each exercise counts for it. */
export function countSets(rows: readonly { exercise: CatalogueEntry; sets: number }[]): GroupSets {
  const counted = Object.fromEntries(volumeGroups.map((group) => [group, 0])) as GroupSets
  for (const { exercise, sets } of rows) {
    for (const [group, share] of sharesOf(exercise)) counted[group] += share * sets
  }
  return counted
}
