import type { OwnWeights } from '@/lib/domain/athlete/profile'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import { KG_PER_LB } from '@/lib/domain/measures/convert-units'
import type { Units } from '@/lib/domain/vocabulary'
import { barLoads, dumbbellLoads } from './own-loads'

/** What an athlete loads: the weights of most gyms in their unit, or their own where they said which. */
export interface Stock {
  units: Units
  ownWeights: OwnWeights | null
  /** Kettlebells stand for all dumbbells. */
  onlyKettlebells?: boolean
}

interface Rack {
  /** Lightest that can be picked up. */
  least: number
  step: number
}

type RackName = CatalogueEntry['load'] | 'curl_bar'

/** What stands in most gyms, in the athlete's own unit: a grid of pounds, not converted kilograms. Our judgement. */
const RACKS: Record<Units, Partial<Record<RackName, Rack>>> = {
  kg: {
    curl_bar: { least: 10, step: 2.5 },
    barbell: { least: 20, step: 2.5 },
    dumbbell: { least: 2, step: 2 },
    kettlebell: { least: 4, step: 4 },
    machine: { least: 5, step: 2.5 },
  },
  lb: {
    curl_bar: { least: 20, step: 5 },
    barbell: { least: 45, step: 5 },
    dumbbell: { least: 5, step: 5 },
    kettlebell: { least: 10, step: 5 },
    machine: { least: 10, step: 10 },
  },
}

/** No plan asks for more, whatever was entered, kg. */
export const heaviestKg = 700

/**
 * The weight that can be loaded nearest to this one, in kg, 700 at most; null half a step and more below the
 * lightest, or where nothing is loaded. A weight of pounds is its kilograms unrounded. With plates of one's own it is
 * never more than half a usual step heavier than asked: between two far apart the lighter one is taken.
 */
export function loadable(kg: number, exercise: CatalogueEntry, stock: Stock): number | null {
  const rack = rackOf(exercise, stock)
  if (!rack) return null
  const unit = unitKg(stock.units)
  const own = ownLoads(exercise, stock)
  if (own) return nearestOf(own, kg, (rack.step * unit) / 2)
  const asked = Math.min(kg, heaviestKg) / unit
  const most = Math.floor((heaviestKg / unit - rack.least) / rack.step)
  const steps = Math.min(most, Math.floor((asked - rack.least) / rack.step + 0.5))
  if (steps < 0) return null
  return (rack.least + rack.step * steps) * unit
}

/** The heaviest of the athlete's own that is no heavier than this, kg; null where none is, or nothing limits them. */
export function noHeavier(kg: number, exercise: CatalogueEntry, stock: Stock): number | null {
  return ownLoads(exercise, stock)?.findLast((load) => load <= kg + EVEN) ?? null
}

/** The next weight up, kg, from one that can be loaded; null where nothing is loaded, or nothing heavier is owned. */
export function loadStep(
  exercise: CatalogueEntry,
  stock: Stock,
  from: number | null = null,
): number | null {
  const rack = rackOf(exercise, stock)
  if (!rack) return null
  const own = ownLoads(exercise, stock)
  if (!own || from === null) return rack.step * unitKg(stock.units)
  const next = own.find((load) => load > from + EVEN)
  return next === undefined ? null : next - from
}

/** The lightest that can be picked up, kg: the empty bar. Null where nothing is loaded. */
export function lightest(exercise: CatalogueEntry, stock: Stock): number | null {
  const rack = rackOf(exercise, stock)
  if (!rack) return null
  return ownLoads(exercise, stock)?.[0] ?? rack.least * unitKg(stock.units)
}

/** The heaviest of the athlete's own, kg; null where there is always a heavier one. */
export function heaviest(exercise: CatalogueEntry, stock: Stock): number | null {
  return ownLoads(exercise, stock)?.at(-1) ?? null
}

export function isLoaded({ load }: CatalogueEntry): boolean {
  return RACKS.kg[load] !== undefined
}

/** Weights that differ by less are one weight, kg. */
const EVEN = 0.01

function nearestOf(loads: readonly number[], kg: number, heavier: number): number | null {
  const lighter = loads.findLast((load) => load <= kg + EVEN) ?? null
  const next = loads.find((load) => load > kg + EVEN)
  if (next === undefined || next - kg > heavier + EVEN) return lighter
  return lighter === null || next - kg <= kg - lighter ? next : lighter
}

function rackOf(exercise: CatalogueEntry, stock: Stock): Rack | undefined {
  const { units, ownWeights } = stock
  const name = rackName(exercise, stock)
  const rack = RACKS[units][name]
  if (!rack || !ownWeights || exercise.load !== 'barbell') return rack
  return {
    least: barOf(name, ownWeights, rack, units),
    step: ownWeights.small_plates ? rack.step / 2 : rack.step,
  }
}

/** Where the weight of an exercise is taken from. */
export function rackName(
  { load, equipment }: CatalogueEntry,
  { onlyKettlebells }: Stock,
): RackName {
  if (load === 'dumbbell' && onlyKettlebells) return 'kettlebell'
  return load === 'barbell' && equipment[0]?.includes('ez_bar') ? 'curl_bar' : load
}

/** In the athlete's unit. A curl bar is not the bar that they weighed. */
function barOf(name: RackName, { bar_kg }: OwnWeights, { least }: Rack, units: Units): number {
  return bar_kg === null || name === 'curl_bar' ? least : bar_kg / unitKg(units)
}

const reckoned = new WeakMap<OwnWeights, Map<string, readonly number[]>>()

/** All weights that the athlete's own plates or dumbbells make, kg, lightest first; null where they set no limit. */
function ownLoads(exercise: CatalogueEntry, stock: Stock): readonly number[] | null {
  const { ownWeights, units } = stock
  const rack = rackOf(exercise, stock)
  if (!ownWeights || !rack) return null
  const { plates_kg, dumbbell_max_kg } = ownWeights
  const isBar = exercise.load === 'barbell' && plates_kg.length > 0
  const isDumbbell = rackName(exercise, stock) === 'dumbbell' && dumbbell_max_kg !== null
  if (!isBar && !isDumbbell) return null
  const known = reckoned.get(ownWeights) ?? new Map<string, readonly number[]>()
  reckoned.set(ownWeights, known)
  const name = `${rackName(exercise, stock)} ${units}`
  let loads = known.get(name)
  if (!loads) {
    const unit = unitKg(units)
    loads = isBar
      ? barLoads(rack.least * unit, plates_kg)
      : dumbbellLoads(rack.least * unit, rack.step * unit, dumbbell_max_kg ?? 0)
    known.set(name, loads)
  }
  return loads
}

function unitKg(units: Units): number {
  return units === 'kg' ? 1 : KG_PER_LB
}
