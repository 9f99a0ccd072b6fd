import type { AthleteProfile, KnownLift } from './profile'
import { exerciseNamed } from '@/lib/domain/catalogue/catalogue'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import { kgToLb, lbToKg } from '@/lib/domain/measures/convert-units'
import { estimateMaximum } from '@/lib/domain/measures/estimate-maximum'
import { NBSP } from '@/lib/domain/words/format'
import type { Level, Pattern } from '@/lib/domain/vocabulary'

/** A lift that hardly anybody of this weight and level has done, and what may have been meant. */
export interface LiftQuestion {
  /** `known_lifts.0` */
  field: string
  /** As the athlete named it. */
  exercise: string
  sentence: string
  /** The same number read in the other unit, in the profile's units; null where that is no likelier. */
  meant: number | null
}

type LiftsAsked = Pick<AthleteProfile, 'known_lifts' | 'units' | 'weight_kg' | 'fitness_level'>

/**
 * Maxima as multiples of body weight beyond which a lift is asked about: above what nearly all lifters of the
 * level reach, below records. Our judgement, from tables of strength standards.
 */
const BEYOND: Record<Level, { knee: number; bench: number; hinge: number; press: number }> = {
  beginner: { knee: 2, bench: 1.5, hinge: 2.4, press: 1 },
  intermediate: { knee: 2.8, bench: 2.1, hinge: 3.3, press: 1.4 },
  advanced: { knee: 3.4, bench: 2.6, hinge: 4, press: 1.8 },
}

/** Lifts that look like a slip and that the athlete has not confirmed. */
export function liftQuestions(profile: LiftsAsked): LiftQuestion[] {
  return profile.known_lifts.flatMap((lift, index) => {
    const entry = exerciseNamed(lift.exercise)
    if (!entry || lift.sure || isLikely(lift, profile.units, entry, profile)) return []
    const other = profile.units === 'kg' ? 'lb' : 'kg'
    const meant = isLikely(lift, other, entry, profile) ? inOwnUnits(lift, profile.units) : null
    const { exercise } = lift
    const sentence = ask(lift, entry, profile, meant)
    return [{ field: `known_lifts.${index}`, exercise, sentence, meant }]
  })
}

function ask(
  lift: KnownLift,
  entry: CatalogueEntry,
  { units, weight_kg }: LiftsAsked,
  meant: number | null,
): string {
  const times = (kgOf(lift.weight, units) / weight_kg).toFixed(1)
  const fact = `${entry.name} ${lift.weight}${NBSP}${units} × ${lift.reps} is ${times} times your body weight.`
  if (meant === null) return `${fact} Is that right?`
  const other = units === 'kg' ? 'lb' : 'kg'
  return `${fact} Did you mean ${lift.weight}${NBSP}${other}, which is ${meant}${NBSP}${units}?`
}

function isLikely(
  { weight, reps }: KnownLift,
  units: AthleteProfile['units'],
  entry: CatalogueEntry,
  { weight_kg, fitness_level }: LiftsAsked,
): boolean {
  const maximum = estimateMaximum(kgOf(weight, units), Math.min(reps, 10)) ?? Infinity
  return maximum <= weight_kg * BEYOND[fitness_level][kindOf(entry.pattern)]
}

/** What is no squat, press or pull from the floor is held against the strongest of them. */
function kindOf(pattern: Pattern): keyof (typeof BEYOND)['beginner'] {
  if (pattern === 'knee') return 'knee'
  if (pattern === 'horizontal_push') return 'bench'
  return pattern === 'vertical_push' ? 'press' : 'hinge'
}

/** Pounds that stand in a field of kilograms, or the other way round, to what can be loaded. */
function inOwnUnits({ weight }: KnownLift, units: AthleteProfile['units']): number {
  const read = units === 'kg' ? lbToKg(weight) : kgToLb(weight)
  const step = units === 'kg' ? 2.5 : 5
  return Math.round(read / step) * step
}

function kgOf(weight: number, units: AthleteProfile['units']): number {
  return units === 'lb' ? lbToKg(weight) : weight
}
