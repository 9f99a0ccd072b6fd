import type { Athlete } from '@/lib/domain/athlete/athlete'
import type { ExercisePattern } from '@/lib/domain/catalogue/exercise'
import type { SlotRow } from './row'

/**
 * Which rows of a day are trained in turn: for each its partner's index, or null. Only accessories, each
 * with the first later one that is its antagonist or far from it (Iversen 2021).
 */
export function pairsOf(
  athlete: Athlete,
  rows: readonly { tag: SlotRow['tag']; pattern: ExercisePattern }[],
): (number | null)[] {
  const mates = rows.map((): number | null => null)
  if (!athlete.pairsAccessories) return mates
  rows.forEach((row, index) => {
    if (mates[index] !== null || row.tag !== 'a') return
    const mate = rows.findIndex(
      (other, place) =>
        place > index &&
        mates[place] === null &&
        other.tag === 'a' &&
        mayAlternate(row.pattern, other.pattern),
    )
    if (mate === -1) return
    mates[index] = mate
    mates[mate] = index
  })
  return mates
}

function mayAlternate(one: ExercisePattern, other: ExercisePattern): boolean {
  return (PARTNERS[one] ?? []).includes(other) || (PARTNERS[other] ?? []).includes(one)
}

const PARTNERS: Partial<Record<ExercisePattern, ExercisePattern[]>> = {
  horizontal_push: ['horizontal_pull', 'vertical_pull'],
  vertical_push: ['vertical_pull', 'horizontal_pull'],
  side_raise: ['elbow_flexion', 'elbow_extension', 'trunk_flexion'],
  rear_raise: ['elbow_flexion', 'elbow_extension', 'trunk_flexion', 'chest_fly'],
  elbow_flexion: ['elbow_extension', 'chest_fly', 'calf_raise', 'trunk_flexion', 'trunk_stability'],
  elbow_extension: ['calf_raise', 'trunk_flexion', 'trunk_stability'],
  calf_raise: ['trunk_flexion', 'trunk_stability', 'trunk_rotation', 'knee_flexion'],
  knee_flexion: ['trunk_flexion', 'trunk_stability', 'knee_extension'],
  hip_extension: ['trunk_flexion'],
}
