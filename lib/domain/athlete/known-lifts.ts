import type { AthleteProfile, KnownLift } from './profile'
import { findExercise } from '@/lib/domain/catalogue/catalogue'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'

export type LiftRequest = Pick<AthleteProfile, 'known_lifts' | 'units'>

const KG_PER_LB = 0.45359237

/**
 * One-repetition maximum from a set of up to ten repetitions: the mean of Epley (w · (1 + r/30)) and
 * Brzycki (w · 36 / (37 − r)), which agree at ten. Null above ten, where both are guesses. A single is itself.
 */
export function estimateMaximum(weight: number, reps: number): number | null {
  if (reps < 1 || reps > 10) return null
  if (reps === 1) return weight
  return (weight * (1 + reps / 30) + (weight * 36) / (37 - reps)) / 2
}

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
  return estimateMaximum(units === 'lb' ? weight * KG_PER_LB : weight, reps)
}
