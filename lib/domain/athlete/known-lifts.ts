import type { AthleteProfile, KnownLift } from './profile'
import { findExercise } from '@/lib/domain/catalogue/catalogue'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import { estimateMaximum } from '@/lib/domain/measures/estimate-maximum'
import { lbToKg } from '@/lib/domain/measures/convert-units'

export type LiftRequest = Pick<AthleteProfile, 'known_lifts' | 'units'>

/** Estimated maxima in kg by exercise id; of two sets of one lift the better counts. */
export function knownMaxima({ known_lifts, units }: LiftRequest): Map<string, number> {
  const maxima = new Map<string, number>()
  for (const lift of known_lifts) {
    const entry = findExercise(lift.exercise)
    const maximum = maximumOf(lift, units)
    if (entry && maximum !== null) {
      maxima.set(entry.id, Math.max(maximum, maxima.get(entry.id) ?? 0))
    }
  }
  return maxima
}

/**
 * The athlete's maximum in this exercise, kg: entered, or by the usual ratio to a lift that was
 * entered, or to one of the same family that was. Null when nothing can be known.
 */
export function maximumFor(
  entry: Pick<CatalogueEntry, 'id' | 'load_from'>,
  maxima: ReadonlyMap<string, number>,
): number | null {
  const entered = maxima.get(entry.id)
  if (entered !== undefined) return entered
  if (!entry.load_from) return null
  const base = maxima.get(entry.load_from.lift)
  return base === undefined ? null : base * entry.load_from.ratio
}

function maximumOf({ weight, reps }: KnownLift, units: AthleteProfile['units']): number | null {
  return estimateMaximum(units === 'lb' ? lbToKg(weight) : weight, reps)
}
