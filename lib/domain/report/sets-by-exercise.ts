import {
  sharesOf,
  type VolumeGroup,
  volumeGroups,
} from '@/lib/domain/blueprint/styles/volume-groups'
import { exerciseById } from '@/lib/domain/catalogue/catalogue'
import { type WeekLike, workingSets } from '@/lib/domain/program/weekly-sets'

interface Contribution {
  exercise_id: string
  /** Whole sets of the week, before they are weighed. */
  sets: number
  /** What one of them counts for the muscle: 1, or 0.5 where it only helps. */
  share: number
}

/** Where each muscle's weekly sets come from, by the same count as `weeklySets`; muscles without any are left out. */
export function setsByExercise(week: WeekLike): {
  group: VolumeGroup
  rows: Contribution[]
}[] {
  const sets = new Map<string, number>()
  for (const { exercise_id, sets: work } of workingSets(week)) {
    sets.set(exercise_id, (sets.get(exercise_id) ?? 0) + work)
  }
  return volumeGroups
    .map((group) => ({ group, rows: contributions(group, sets) }))
    .filter(({ rows }) => rows.length > 0)
}

function contributions(group: VolumeGroup, sets: ReadonlyMap<string, number>): Contribution[] {
  return [...sets]
    .flatMap(([exercise_id, count]) => {
      const exercise = exerciseById(exercise_id)
      const share = exercise && sharesOf(exercise).get(group)
      return share ? [{ exercise_id, sets: count, share }] : []
    })
    .toSorted((one, other) => other.share * other.sets - one.share * one.sets)
}
