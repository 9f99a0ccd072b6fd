import type { Athlete } from '@/lib/domain/athlete/athlete'
import type { Pattern } from '@/lib/domain/vocabulary'
import { isMainTag } from '@/lib/domain/blueprint/styles/tags'
import type { SlotRow } from './row'

/** How the rows of a session share its time: for each the index of its partner, and of the lift in whose rests it is done. */
export interface Pairing {
  mates: readonly (number | null)[]
  fillers: readonly (number | null)[]
}

/** The pairing that is planned for these rows. */
export function pairingOf(
  athlete: Athlete,
  rows: readonly { tag: SlotRow['tag']; pattern: Pattern; rest: number }[],
): Pairing {
  const mates = pairsOf(athlete, rows)
  return { mates, fillers: fillersOf(athlete, rows, mates) }
}

/**
 * Which rows of a day are trained in turn: for each its partner's index, or null. Only accessories, each
 * with the first later one that is its antagonist or far from it (Iversen 2021).
 */
function pairsOf(
  athlete: Athlete,
  rows: readonly { tag: SlotRow['tag']; pattern: Pattern }[],
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

/** Up to these minutes trunk work goes into the rests of a main lift. */
export const FILLER_SESSION = 45
/** Rests long enough for trunk work between two sets, seconds. */
export const FILLER_REST = 90

/**
 * Trunk rows that are trained in the rests of a main lift, where sessions are short and no partner is
 * left: for each row the index of the main, or null. One such row for each main.
 */
function fillersOf(
  { sessionMinutes, wishes }: Athlete,
  rows: readonly { tag: SlotRow['tag']; pattern: Pattern; rest: number }[],
  mates: readonly (number | null)[],
): (number | null)[] {
  const taken = new Set<number>()
  const alone = wishes.style.includes('no_supersets')
  return rows.map(({ tag, pattern }, index) => {
    const fills = tag === 'a' && fillerPatterns.has(pattern) && mates[index] === null
    if (sessionMinutes > FILLER_SESSION || !fills || alone) return null
    const main = rows.findIndex(
      (other, place) => isMainTag(other.tag) && other.rest >= FILLER_REST && !taken.has(place),
    )
    if (main === -1) return null
    taken.add(main)
    return main
  })
}

/** What may be done in the rests of another lift. */
export const fillerPatterns: ReadonlySet<Pattern> = new Set<Pattern>([
  'trunk_flexion',
  'trunk_stability',
  'trunk_rotation',
])

/** Whether two movements are each other's rest. */
export function mayAlternate(one: Pattern, other: Pattern): boolean {
  return (PARTNERS[one] ?? []).includes(other) || (PARTNERS[other] ?? []).includes(one)
}

const PARTNERS: Partial<Record<Pattern, Pattern[]>> = {
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
