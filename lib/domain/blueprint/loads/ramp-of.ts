import type { Athlete } from '@/lib/domain/athlete/athlete'
import type { LoadedSets, SlotRow } from '@/lib/domain/blueprint/weeks/row'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import { lightest, loadable, type Stock } from './racks'

/** A warm-up set: so many reps at a share of the working weight, 0 being the empty bar. */
export interface RampSet {
  reps: number
  /** 0-100; of the pace in sprints. */
  percent: number
  /** Null where the working weight is not known. */
  kg: number | null
}

type Step = readonly [percent: number, reps: number]

/** The ways up to a working weight by number of steps: fewer reps as the bar gets heavier. Our judgement. */
const WAYS: readonly (readonly Step[])[] = [
  [],
  [[60, 6]],
  [
    [0, 8],
    [65, 4],
  ],
  [
    [0, 8],
    [60, 5],
    [80, 3],
  ],
  [
    [0, 8],
    [50, 5],
    [70, 3],
    [85, 1],
  ],
  [
    [0, 8],
    [40, 5],
    [60, 3],
    [75, 2],
    [87, 1],
  ],
]

/** Two runs that build up to full speed. */
const BUILD_UPS: readonly Step[] = [
  [60, 1],
  [80, 1],
]

/** The warm-up sets of a row before its heaviest set, up to `steps` of them (0-5). */
export function rampOf(
  athlete: Athlete,
  { exercise }: SlotRow,
  groups: readonly LoadedSets[],
  steps: number,
): RampSet[] {
  const way = exercise.pattern === 'sprint' ? BUILD_UPS.slice(-steps) : (WAYS[steps] ?? [])
  const top = Math.max(0, ...groups.map(({ kg }) => kg ?? 0))
  return weighRamp(
    way.map(([percent, reps]) => ({ percent, reps })),
    top,
    exercise,
    athlete,
  )
}

/**
 * The steps of a ramp with their weights, kg, on the way to a working weight of `top` kg, 0 where it is not known:
 * none below the empty bar, only a barbell is lifted empty, and no weight twice.
 */
export function weighRamp(
  steps: readonly Omit<RampSet, 'kg'>[],
  top: number,
  exercise: CatalogueEntry,
  stock: Stock,
): RampSet[] {
  const ramp = steps
    .filter(({ percent }) => percent > 0 || exercise.load === 'barbell')
    .map(({ reps, percent }) => {
      const rounded = loadable((top * percent) / 100, exercise, stock)
      return { reps, percent, kg: top > 0 ? (rounded ?? lightest(exercise, stock)) : null }
    })
  return ramp.filter(({ kg }, index) => kg === null || kg !== ramp[index - 1]?.kg)
}
