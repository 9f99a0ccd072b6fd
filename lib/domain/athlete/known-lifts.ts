import type { AthleteProfile, KnownLift } from './profile'
import { exerciseNamed } from '@/lib/domain/catalogue/catalogue'
import { estimateMaximum } from '@/lib/domain/measures/estimate-maximum'
import { lbToKg } from '@/lib/domain/measures/convert-units'

export type LiftRequest = Pick<AthleteProfile, 'known_lifts' | 'units'>

/** Estimated maxima in kg by exercise id; of two sets of one lift the better counts. */
export function knownMaxima({ known_lifts, units }: LiftRequest): Map<string, number> {
  const maxima = new Map<string, number>()
  for (const lift of known_lifts) {
    const entry = exerciseNamed(lift.exercise)
    const maximum = maximumOf(lift, units)
    if (entry && maximum !== null) {
      maxima.set(entry.id, Math.max(maximum, maxima.get(entry.id) ?? 0))
    }
  }
  return maxima
}

function maximumOf({ weight, reps }: KnownLift, units: AthleteProfile['units']): number | null {
  return estimateMaximum(units === 'lb' ? lbToKg(weight) : weight, reps)
}
