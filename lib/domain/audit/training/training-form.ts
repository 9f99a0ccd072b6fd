import type { Athlete } from '@/lib/domain/athlete/athlete'
import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import { findExercise } from '@/lib/domain/catalogue/catalogue'
import { seniorFrom } from '@/lib/domain/limits'
import { lbToKg } from '@/lib/domain/measures/convert-units'
import type { TrainingForm } from './training'

/** What the athlete asked for, as the audit reads it. */
export function trainingForm(
  profile: AthleteProfile,
  athlete: Athlete,
  weightsAnew: ReadonlySet<number> = new Set(),
): TrainingForm {
  return {
    days_per_week: athlete.weekdays.length,
    session_minutes: athlete.sessionMinutes,
    minutes_by_day: Object.fromEntries(
      athlete.weekdays.map((day, index) => [day, athlete.dayMinutes[index]]),
    ),
    allowed: athlete.exercises,
    limited: profile.limitations.length > 0,
    senior: profile.age !== null && profile.age >= seniorFrom,
    units: profile.units,
    ownWeights: profile.own_weights,
    weightsAnew,
    more: new Set(athlete.more),
    less: new Set(athlete.less),
    asked: new Set(athlete.lifts.map(({ exercise }) => exercise.id)),
    lifts: new Map(
      profile.known_lifts.flatMap(({ exercise, weight, reps }) => {
        const load_kg = profile.units === 'lb' ? lbToKg(weight) : weight
        const entry = findExercise(exercise)
        return entry ? [[entry.id, { load_kg, reps }]] : []
      }),
    ),
  }
}
