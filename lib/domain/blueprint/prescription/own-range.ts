import type { Athlete } from '@/lib/domain/athlete/athlete'
import { startMaximum } from '@/lib/domain/blueprint/loads/projected-maximum'
import { heaviest, loadable, loadStep } from '@/lib/domain/blueprint/loads/racks'
import { believedShare } from '@/lib/domain/blueprint/loads/start-ratios'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import { isIsolationExercise } from '@/lib/domain/catalogue/exercise-kinds'
import { repsInReserve, shareOfMaximum } from '@/lib/domain/measures/effort-equation'

/** Lowest and highest repetitions of a set. */
export type RepRange = readonly [number, number]

/** Ranges that a weight climbs through once there is no heavier one: up to twenty, then slower. */
const LADDER: readonly RepRange[] = [
  [6, 10],
  [8, 12],
  [10, 15],
  [12, 20],
]
/** Lowered in three seconds, fewer are as hard. */
const SLOWED: RepRange = [8, 15]
/** Beyond these a set trains patience: it is made slower. */
const MOST = 20
/** Three sets, three left: how a range begins. */
const [SETS, LEFT] = [3, 3]
/** So many more than the bottom of the range are its top already. */
const TOO_EASY = 4
/** What a heavy weight is lifted for at least, and on one joint. */
const LEAST = { compound: 4, isolation: 8 }

/** How a range is trained with the athlete's own weights. */
export interface OwnRange {
  range: RepRange
  /** It begins with the heaviest there is, which stays to the end. */
  atHeaviest: boolean
  /** Repetitions alone ask no more: they are lowered in three seconds. */
  slowed: boolean
}

/**
 * The range of a row that the athlete's own weights fit, in a block: fewer repetitions where the next weight up suits
 * them better, more where the weights end below what the range asks for, and from block to block a range higher with
 * the heaviest. Null where nothing limits the weights or no maximum is known. Our judgement.
 */
export function ownRange(
  athlete: Athlete,
  exercise: CatalogueEntry,
  usual: RepRange,
  block: number,
): OwnRange | null {
  const most = heaviest(exercise, athlete)
  const maximum = startMaximum(athlete, exercise)
  if (most === null || maximum === null || exercise.measure !== 'reps') return null
  const able = (kg: number) =>
    repsInReserve(LEFT, (100 * kg) / (maximum * believedShare(exercise)), SETS)
  const kg = firstLoad(athlete, exercise, usual, maximum)
  if (kg === null) return null
  if (able(kg) < usual[0] + 1 + TOO_EASY)
    return kg < most ? plainly(usual) : climbed(usual, able(most), block)
  const heavier = kg + (loadStep(exercise, athlete, kg) ?? Infinity)
  const least = isIsolationExercise(exercise) ? LEAST.isolation : LEAST.compound
  const bottom = Number.isFinite(heavier) ? Math.floor(able(heavier)) - 1 : 0
  if (bottom >= least) return plainly([bottom, bottom + usual[1] - usual[0]])
  const higher = LADDER.findLast(([from]) => from >= usual[0] && from + 1 <= able(kg)) ?? usual
  return kg < most ? plainly(higher) : climbed(higher, able(most), block)
}

function firstLoad(
  athlete: Athlete,
  exercise: CatalogueEntry,
  [from]: RepRange,
  maximum: number,
): number | null {
  const share = shareOfMaximum(Math.min(from + 1, 12), LEFT, SETS) * believedShare(exercise)
  return loadable(maximum * share, exercise, athlete)
}

function plainly(range: RepRange): OwnRange {
  return { range, atHeaviest: false, slowed: false }
}

/** A block fills its range; the next begins one range higher, beyond the last one slower. */
function climbed(range: RepRange, able: number, block: number): OwnRange {
  if (able > MOST) return { range, atHeaviest: true, slowed: true }
  const higher = LADDER.filter(([from, to]) => from > range[0] && to > range[1])
  const next = block === 1 ? range : higher[block - 2]
  return next
    ? { range: next, atHeaviest: true, slowed: false }
    : { range: SLOWED, atHeaviest: true, slowed: true }
}
