import type { Exercise } from '@/lib/domain/catalogue/exercise'

interface Rack {
  /** Lightest that can be picked up, kg. */
  least: number
  step: number
}

/** What stands in most gyms. Our judgement. */
const RACKS: Partial<Record<Exercise['load'], Rack>> = {
  barbell: { least: 20, step: 2.5 },
  dumbbell: { least: 2, step: 2 },
  kettlebell: { least: 4, step: 4 },
  machine: { least: 5, step: 2.5 },
}

/** The weight that can be loaded nearest to this one, kg; null below the lightest, or where nothing is loaded. */
export function loadable(kg: number, load: Exercise['load']): number | null {
  const rack = RACKS[load]
  if (!rack || kg < rack.least) return null
  return rack.least + rack.step * Math.floor((kg - rack.least) / rack.step + 0.5)
}

export function isLoaded({ load }: Exercise): boolean {
  return RACKS[load] !== undefined
}
