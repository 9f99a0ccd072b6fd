import { volumeGroups, type VolumeGroup } from '@/lib/domain/blueprint/styles/volume-groups'
import { countSets } from '@/lib/domain/measures/count-sets'
import { isHard } from '@/lib/domain/measures/last-set'
import type { SetGroup, TrainingRow } from './training'

export type VolumeSets = ReadonlyMap<VolumeGroup, number>

/** In a sentence: your … */
export const volumeGroupWords: Record<VolumeGroup, string> = {
  chest: 'chest',
  back: 'back',
  front_delts: 'front delts',
  side_delts: 'side delts',
  rear_delts: 'rear delts',
  biceps: 'biceps',
  triceps: 'triceps',
  quads: 'quads',
  hamstrings: 'hamstrings',
  glutes: 'glutes',
  calves: 'calves',
  core: 'trunk',
}

/** Rests this short make several sets one, of the sum of their repetitions (rest-pause). */
const CLUSTER_SECONDS = 30

/** The sets of a row that are counted: a rest-pause cluster is one set. */
export function countedSets(row: TrainingRow): SetGroup[] {
  const { sets, rest_seconds } = row
  const [first] = sets
  if (!first || rest_seconds === null || rest_seconds > CLUSTER_SECONDS) return sets
  const sum = (amount: (group: SetGroup) => number) =>
    sets.reduce((total, group) => total + group.sets * amount(group), 0)
  return [
    {
      ...first,
      sets: 1,
      amount_min: sum(({ amount_min }) => amount_min),
      amount_max: sum(({ amount_max }) => amount_max),
    },
  ]
}

export function setsOf(row: TrainingRow): number {
  return countedSets(row).reduce((total, { sets }) => total + sets, 0)
}

/** Sets that leave four repetitions or fewer; those of which nothing is known are hard. */
export function hardSetsOf(row: TrainingRow): number {
  return countedSets(row)
    .filter((group) => isHardIn(row, group))
    .reduce((total, { sets }) => total + sets, 0)
}

export function isHardIn({ rest_seconds }: TrainingRow, group: SetGroup): boolean {
  return group.open || isHard({ ...group, reps: group.amount_min, rest_seconds })
}

/** Speed work and conditioning are no muscle's sets. */
export function isVolume({ part }: TrainingRow): boolean {
  return part !== 'power' && part !== 'conditioning'
}

/** Fractional sets of each group that is trained. */
export function groupSets(
  rows: readonly TrainingRow[],
  setsIn: (row: TrainingRow) => number,
): VolumeSets {
  const volume = rows.filter(isVolume)
  const counted = countSets(volume.map((row) => ({ exercise: row.exercise, sets: setsIn(row) })))
  return new Map(
    volumeGroups.flatMap((group) => (counted[group] > 0 ? [[group, counted[group]]] : [])),
  )
}
