import { z } from 'zod'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import type { Muscle } from '@/lib/domain/vocabulary'

/** Muscles whose weekly sets are planned. Each head of the shoulder is its own: pressing trains only the front. */
export const volumeGroupSchema = z.enum([
  'chest',
  'back',
  'front_delts',
  'side_delts',
  'rear_delts',
  'biceps',
  'triceps',
  'quads',
  'hamstrings',
  'glutes',
  'calves',
  'core',
])
export type VolumeGroup = z.infer<typeof volumeGroupSchema>
export const volumeGroups = volumeGroupSchema.options

const GROUP_OF: Partial<Record<Muscle, VolumeGroup>> = {
  chest: 'chest',
  lats: 'back',
  upper_back: 'back',
  front_delts: 'front_delts',
  side_delts: 'side_delts',
  rear_delts: 'rear_delts',
  biceps: 'biceps',
  triceps: 'triceps',
  quads: 'quads',
  hamstrings: 'hamstrings',
  glutes: 'glutes',
  calves: 'calves',
  abs: 'core',
  obliques: 'core',
}

/**
 * What one set counts for each group: 1 for a primary muscle, 0.5 for a secondary one (Pelland 2025),
 * the larger where two muscles belong to one group. In squats and hinges the glutes help and count 0.5
 * (our judgement). Conditioning and sprints count nothing.
 */
export function sharesOf(exercise: CatalogueEntry): ReadonlyMap<VolumeGroup, number> {
  let shares = known.get(exercise)
  if (!shares) {
    shares = countShares(exercise)
    known.set(exercise, shares)
  }
  return shares
}

/** Null for muscles that others train by the way: grip, adductors, traps and lower back. */
export function volumeGroupOf(muscle: Muscle): VolumeGroup | null {
  return GROUP_OF[muscle] ?? null
}

/** The groups that an exercise is done for. */
export function primaryGroups(exercise: CatalogueEntry): readonly VolumeGroup[] {
  let groups = primaries.get(exercise)
  if (!groups) {
    groups = exercise.primary.flatMap((muscle) => GROUP_OF[muscle] ?? [])
    primaries.set(exercise, groups)
  }
  return groups
}

const primaries = new WeakMap<CatalogueEntry, readonly VolumeGroup[]>()

const known = new WeakMap<CatalogueEntry, ReadonlyMap<VolumeGroup, number>>()

function countShares({ pattern, primary, secondary }: CatalogueEntry): Map<VolumeGroup, number> {
  const shares = new Map<VolumeGroup, number>()
  if (pattern === 'conditioning' || pattern === 'sprint') return shares
  const helps = pattern === 'knee' || pattern === 'hinge'
  const count = (muscle: Muscle, share: number) => {
    const group = GROUP_OF[muscle]
    if (group) shares.set(group, Math.max(share, shares.get(group) ?? 0))
  }
  for (const muscle of primary) count(muscle, helps && muscle === 'glutes' ? 0.5 : 1)
  for (const muscle of secondary) count(muscle, 0.5)
  return shares
}
