import type { Level } from '@/lib/domain/vocabulary'
import type { Style } from '@/lib/domain/athlete/style'
import type { LiftFamily } from '@/lib/domain/blueprint/lists/exercise-lists'
import type { VolumeGroup } from './volume-groups'
import { volumeGroups } from './volume-groups'

/** Fractional sets a week between which more is better and beyond which it is not. */
export interface Range {
  lo: number
  hi: number
}

type Ranges = Record<VolumeGroup, string>

/*
 * Weekly fractional sets of loading weeks, beginner / intermediate / advanced. Ours, around the doses of
 * Pelland 2025 and of published programs.
 */
const HYPERTROPHY: Ranges = {
  chest: '8-12 / 10-16 / 12-20',
  back: '9-13 / 12-18 / 14-22',
  front_delts: '3-12 / 4-14 / 4-16',
  side_delts: '4-8 / 6-12 / 8-16',
  rear_delts: '4-8 / 5-10 / 6-14',
  biceps: '5-10 / 8-14 / 10-18',
  triceps: '5-10 / 8-14 / 10-18',
  quads: '8-12 / 10-16 / 12-18',
  hamstrings: '6-10 / 8-12 / 9-14',
  glutes: '5-10 / 6-12 / 7-14',
  calves: '4-6 / 6-10 / 8-12',
  core: '2-6 / 4-8 / 4-10',
}

const STRENGTH: Ranges = {
  chest: '6-10 / 10-16 / 12-20',
  back: '7-12 / 10-18 / 12-22',
  front_delts: '4-10 / 5-14 / 6-18',
  side_delts: '1-6 / 3-10 / 4-12',
  rear_delts: '3-8 / 4-10 / 5-12',
  biceps: '3-8 / 5-12 / 6-14',
  triceps: '4-9 / 6-14 / 8-18',
  quads: '7-12 / 9-16 / 10-20',
  hamstrings: '5-9 / 6-12 / 7-14',
  glutes: '4-9 / 5-12 / 6-14',
  calves: '0-4 / 2-6 / 2-8',
  core: '3-6 / 4-8 / 4-10',
}

const GENERAL: Ranges = {
  chest: '5-9 / 6-10 / 7-12',
  back: '6-10 / 7-12 / 8-14',
  front_delts: '2-8 / 3-9 / 4-10',
  side_delts: '1-5 / 2-6 / 3-8',
  rear_delts: '2-6 / 3-7 / 3-8',
  biceps: '3-7 / 3-8 / 4-9',
  triceps: '3-7 / 3-8 / 4-9',
  quads: '6-10 / 7-12 / 8-12',
  hamstrings: '4-8 / 5-9 / 6-10',
  glutes: '4-8 / 5-9 / 5-10',
  calves: '1-4 / 2-6 / 2-6',
  core: '3-6 / 4-8 / 4-8',
}

const ATHLETIC: Ranges = {
  chest: '4-8 / 5-9 / 6-11',
  back: '5-9 / 6-11 / 7-12',
  front_delts: '2-7 / 3-9 / 3-10',
  side_delts: '0-4 / 0-6 / 0-6',
  rear_delts: '2-6 / 3-7 / 3-8',
  biceps: '1-5 / 2-6 / 2-7',
  triceps: '2-6 / 2-7 / 3-8',
  quads: '6-10 / 7-12 / 8-14',
  hamstrings: '5-9 / 6-11 / 7-12',
  glutes: '4-9 / 5-10 / 5-11',
  calves: '2-5 / 2-6 / 3-7',
  core: '4-7 / 4-9 / 5-10',
}

/** Of each style. */
export const ranges: Record<Style, Ranges> = {
  hypertrophy: HYPERTROPHY,
  strength: STRENGTH,
  powerlifting: STRENGTH,
  general: GENERAL,
  fitness: GENERAL,
  athletic: ATHLETIC,
  sport_endurance: ATHLETIC,
  weightlifting: ATHLETIC,
}

/** Sets a week of a competition lift and its variants, for strength and powerlifting only. Ours. */
const LIFT_RANGES: Partial<Record<LiftFamily, string>> = {
  squat: '5-8 / 8-12 / 9-16',
  bench: '5-8 / 10-16 / 12-20',
  deadlift: '2-5 / 6-10 / 6-10',
}

const COLUMN: Record<Level, number> = { beginner: 0, intermediate: 1, advanced: 2 }

export function volumeRanges(style: Style, level: Level): Record<VolumeGroup, Range> {
  const entries = volumeGroups.map((group) => [group, rangeAt(ranges[style][group], level)])
  return Object.fromEntries(entries) as Record<VolumeGroup, Range>
}

/** Null where the lift has no range of its own. */
export function liftRange(style: Style, level: Level, family: LiftFamily): Range | null {
  if (style !== 'strength' && style !== 'powerlifting') return null
  const range = LIFT_RANGES[family]
  return range ? rangeAt(range, level) : null
}

function rangeAt(texts: string, level: Level): Range {
  const [lo = 0, hi = 0] = (texts.split('/')[COLUMN[level]] ?? '').split('-').map(Number)
  return { lo, hi }
}
