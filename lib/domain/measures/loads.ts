import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import type { Units } from '@/lib/domain/vocabulary'
import { KG_PER_LB } from './convert-units'

/** Weeks for which an entered lift still tells the weight; then the athlete enters new numbers (our judgement). */
export const weeksWithLoads = 6

interface Rack {
  /** Lightest that can be picked up. */
  least: number
  step: number
}

/** What stands in most gyms, in the athlete's own unit: our judgement. */
const RACKS: Record<Units, Partial<Record<CatalogueEntry['load'], Rack>>> = {
  kg: {
    barbell: { least: 20, step: 2.5 },
    dumbbell: { least: 2, step: 2 },
    kettlebell: { least: 4, step: 4 },
    machine: { least: 5, step: 2.5 },
  },
  lb: {
    barbell: { least: 45, step: 5 },
    dumbbell: { least: 5, step: 5 },
    kettlebell: { least: 10, step: 5 },
    machine: { least: 10, step: 5 },
  },
}

/**
 * A weight that can be loaded, in kg: plates, dumbbells or the stack's pins in the athlete's units.
 * Null where the exercise has no such weight, where the lightest is too heavy, or where rounding
 * would change it by more than 5 % (10 % below 20 kg): then the athlete chooses by reserve. A ramp
 * set is never null for these reasons, it takes the nearest.
 */
export function roundLoad(
  kg: number,
  load: CatalogueEntry['load'],
  units: Units,
  purpose: 'work' | 'ramp' = 'work',
): number | null {
  const rack = RACKS[units][load]
  if (!rack) return null
  const unit = units === 'kg' ? 1 : KG_PER_LB
  const steps = Math.round((kg / unit - rack.least) / rack.step)
  const rounded = (rack.least + Math.max(0, steps) * rack.step) * unit
  const limit = kg < 20 ? 0.1 : 0.05
  if (purpose === 'work' && Math.abs(rounded - kg) > limit * kg) return null
  return Math.min(700, Math.round(rounded * 1000) / 1000)
}
