import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import { KG_PER_LB } from '@/lib/domain/measures/convert-units'
import type { Units } from '@/lib/domain/vocabulary'

interface Rack {
  /** Lightest that can be picked up. */
  least: number
  step: number
}

/** What stands in most gyms, in the athlete's own unit: a grid of pounds, not converted kilograms. Our judgement. */
const RACKS: Record<Units, Partial<Record<CatalogueEntry['load'] | 'curl_bar', Rack>>> = {
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
 * lightest, or where nothing is loaded. A weight of pounds is its kilograms unrounded.
 */
export function loadable(kg: number, exercise: CatalogueEntry, units: Units): number | null {
  const rack = rackOf(exercise, units)
  const asked = Math.min(kg, heaviestKg) / unitKg(units)
  if (!rack) return null
  const most = Math.floor((heaviestKg / unitKg(units) - rack.least) / rack.step)
  const steps = Math.min(most, Math.floor((asked - rack.least) / rack.step + 0.5))
  if (steps < 0) return null
  return (rack.least + rack.step * steps) * unitKg(units)
}

/** The next weight up, kg; null where nothing is loaded. */
export function loadStep(exercise: CatalogueEntry, units: Units): number | null {
  const rack = rackOf(exercise, units)
  return rack ? rack.step * unitKg(units) : null
}

/** The lightest that can be picked up, kg: the empty bar. Null where nothing is loaded. */
export function lightest(exercise: CatalogueEntry, units: Units): number | null {
  const rack = rackOf(exercise, units)
  return rack ? rack.least * unitKg(units) : null
}

export function isLoaded({ load }: CatalogueEntry): boolean {
  return RACKS.kg[load] !== undefined
}

function rackOf({ load, equipment }: CatalogueEntry, units: Units): Rack | undefined {
  const isCurlBar = load === 'barbell' && equipment[0]?.includes('ez_bar')
  return RACKS[units][isCurlBar ? 'curl_bar' : load]
}

function unitKg(units: Units): number {
  return units === 'kg' ? 1 : KG_PER_LB
}
