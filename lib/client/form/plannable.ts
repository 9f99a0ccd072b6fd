import type { AthleteProfileInput } from '@/lib/domain/athlete/profile'
import type { KnownWords } from '@/lib/domain/catalogue/spoken/known-words'
import { askedLifts } from './answers'

/**
 * The part of a half-filled form that a plan can be drawn from, or null while a number is out of
 * range. A usual body stands in until it is typed, because it decides no phase and no set; a name
 * that is still being typed waits until the catalogue knows it, and all names but those that the form asks by itself wait
 * until its words are there.
 */
export function plannable(
  profile: AthleteProfileInput,
  known: KnownWords | null,
): AthleteProfileInput | null {
  const { height_cm, weight_kg, duration_weeks, session_minutes, age } = profile
  const weeks = Number.isInteger(duration_weeks) && within(duration_weeks, 1, 52)
  const minutes = Number.isInteger(session_minutes) && within(session_minutes ?? 60, 20, 180)
  const years = age == null || (Number.isInteger(age) && within(age, 5, 110))
  if (!weeks || !minutes || !years) return null
  return {
    ...profile,
    height_cm: within(height_cm, 100, 250) ? height_cm : 170,
    weight_kg: within(weight_kg, 30, 300) ? weight_kg : 75,
    known_lifts: (profile.known_lifts ?? []).filter(
      ({ exercise, weight, reps }) =>
        (known ? known.isLift(exercise) : askedLifts.includes(exercise)) &&
        within(weight, 1, 1500) &&
        Number.isInteger(reps) &&
        within(reps, 1, 20),
    ),
    excluded_exercises: known ? (profile.excluded_exercises ?? []).filter(known.isExclusion) : [],
    start_date: null,
  }
}

function within(value: number, least: number, most: number) {
  return value >= least && value <= most
}
