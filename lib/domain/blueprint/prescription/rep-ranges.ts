import type { Athlete } from '@/lib/domain/athlete/athlete'
import { trainsForStrength } from '@/lib/domain/athlete/style'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import { isIsolationExercise } from '@/lib/domain/catalogue/exercise-kinds'
import { isMainTag } from '@/lib/domain/blueprint/styles/tags'
import { ownRange, type OwnRange, type RepRange } from './own-range'
import { isTeen } from './reserve'
import type { SlotRow } from '@/lib/domain/blueprint/weeks/row'

/** Lowest and highest amount of a set. */
type AmountRange = RepRange

type RangedRow = Pick<SlotRow, 'tag' | 'exercise'>

/**
 * The range in which a row by double progression climbs; 5-8 and 6-10 in turn from block to block for
 * barbell mains of hypertrophy, and of strength in short sessions. Never below 6 reps off the barbell, never below 8 in isolation. Ranges as
 * published programs print them (PHUL, PHAT, Lyle McDonald), else our judgement.
 */
export function amountRange(athlete: Athlete, row: RangedRow, block: number): AmountRange {
  const [from, to] = rangeInBlock(athlete, row, block).range
  const least = isTeen(athlete) && row.exercise.measure === 'reps' ? TEENS_LEAST : 0
  return from >= least ? [from, to] : [least, Math.max(to, least + 4)]
}

/** The same before what is never fallen below by the young, and what becomes of it with the athlete's own weights. */
export function rangeInBlock(athlete: Athlete, row: RangedRow, block: number): OwnRange {
  const range = asWished(athlete, row, usualRange(athlete, row, block))
  return (
    ownRange(athlete, row.exercise, range, block) ?? { range, atHeaviest: false, slowed: false }
  )
}

/** Ranges of accessories, from few reps to many; a wish moves one on. */
const RANGES: AmountRange[] = [
  [6, 10],
  [8, 12],
  [10, 15],
  [12, 20],
  [15, 25],
]

/** Main lifts stay as the goal has them; isolation is never heavier than eights. */
function asWished(
  { wishes }: Athlete,
  { tag, exercise }: RangedRow,
  range: AmountRange,
): AmountRange {
  const [more, fewer] = [wishes.style.includes('high_reps'), wishes.style.includes('low_reps')]
  if (more === fewer || (tag !== 's' && tag !== 'a') || exercise.measure !== 'reps') return range
  if (exercise.load === 'bodyweight') return range
  const place = RANGES.findIndex(([from, to]) => from === range[0] && to === range[1])
  if (place === -1) return range
  const wished = RANGES[place + (more ? 1 : -1)] ?? range
  return isIsolationExercise(exercise) && wished[0] < 8 ? range : wished
}

/** Few reps are heavy ones, also with one's own weight. */
const TEENS_LEAST = 6

function usualRange(athlete: Athlete, row: RangedRow, block: number): AmountRange {
  const { exercise } = row
  if (exercise.measure === 'seconds') return [20, 40]
  if (exercise.measure === 'contacts') return [5, 5]
  if (isKettlebell(athlete, exercise)) return [8, 15]
  if (exercise.id === 'weighted-pull-up') return [6, 10]
  if (isUnweighted(exercise) && !TRUNK.has(exercise.pattern)) return unweightedRange(exercise)
  if (RAISES.has(exercise.pattern)) return [12, 20]
  if (athlete.sparesElbows && exercise.pattern === 'elbow_extension') return [12, 20]
  if (SMALL.has(exercise.pattern)) return smallRange(athlete, exercise)
  return compoundRange(athlete, row, block)
}

/** The next bell is far away: a wide range bridges the step. */
function isKettlebell({ onlyKettlebells }: Athlete, { load }: CatalogueEntry): boolean {
  return load === 'kettlebell' || (onlyKettlebells && load === 'dumbbell')
}

/** Where a rung of a ladder is begun: the bottom of its range. */
export function startOfRung(exercise: CatalogueEntry): number {
  if (exercise.measure === 'seconds') return 20
  if (TRUNK.has(exercise.pattern)) return 10
  return isUnweighted(exercise) ? unweightedRange(exercise)[0] : 6
}

function compoundRange(athlete: Athlete, { tag, exercise }: RangedRow, block: number): AmountRange {
  if (tag === 'M') {
    const forSize = athlete.style === 'hypertrophy'
    const rotates = (forSize || isHeavyStyle(athlete)) && exercise.load === 'barbell'
    if (!rotates || (forSize && exercise.pattern === 'hinge')) return [8, 12]
    return block % 2 === 1 ? [6, 10] : [5, 8]
  }
  if (isMainTag(tag)) return [6, 10]
  const isHeavy = tag === 's' && isHeavyStyle(athlete) && exercise.pattern !== 'knee'
  return isHeavy ? [6, 10] : [8, 12]
}

function isHeavyStyle({ style }: Athlete): boolean {
  return trainsForStrength(style) || style === 'athletic' || style === 'sport_endurance'
}

function smallRange({ style }: Athlete, { pattern }: CatalogueEntry): AmountRange {
  return CURLS.has(pattern) && style !== 'general' ? [8, 12] : [10, 15]
}

function unweightedRange({ id, load, pattern }: CatalogueEntry): AmountRange {
  if (HARD.has(id)) return [4, 8]
  if (MIDDLE.has(id)) return [6, 12]
  if (id === 'single-leg-calf-raise') return [10, 20]
  return EASY.has(id) || load === 'band' || LIGHT.has(pattern) ? [12, 20] : [8, 15]
}

function isUnweighted({ load }: CatalogueEntry): boolean {
  return load === 'bodyweight' || load === 'band'
}

type Patterns = ReadonlySet<CatalogueEntry['pattern']>

const TRUNK: Patterns = new Set(['trunk_flexion', 'trunk_stability', 'trunk_rotation'])
const RAISES: Patterns = new Set(['side_raise', 'rear_raise', 'hip_abduction'])
const LIGHT: Patterns = new Set(['calf_raise', 'hip_extension', 'hip_abduction'])
const CURLS: Patterns = new Set([
  'knee_flexion',
  'elbow_flexion',
  'elbow_extension',
  'hip_extension',
])
const SMALL: Patterns = new Set(['calf_raise', 'chest_fly', 'knee_extension', ...CURLS, ...TRUNK])

/** Bodyweight exercises of which few can do many. */
const HARD = new Set([
  'archer-push-up',
  'one-arm-push-up-on-box',
  'archer-row',
  'archer-pull-up',
  'dip-negative',
  'band-assisted-dip',
  'pistol-squat',
  'wall-handstand-push-up',
  'feet-elevated-pike-push-up',
  'overhand-pull-up',
  'underhand-chin-up',
  'neutral-grip-pull-up',
  'single-leg-chair-squat',
  'nordic-curl',
  'glute-ham-raise',
  'parallel-bar-dip',
  'band-assisted-pull-up',
  'pull-up-negative',
  'single-leg-hip-thrust',
])

/** Pulls between the two. */
const MIDDLE = new Set(['bar-inverted-row', 'feet-elevated-inverted-row'])

/** Bodyweight exercises of which most can do many. */
const EASY = new Set([
  'incline-push-up',
  'bodyweight-squat',
  'chair-squat',
  'glute-bridge',
  'bodyweight-calf-raise',
  'bodyweight-hip-hinge',
  'floor-crunch',
])
