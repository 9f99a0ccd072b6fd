import type { Athlete } from '@/lib/domain/athlete/athlete'
import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import { layoffOf } from '@/lib/domain/athlete/time/layoff'
import { easedWeeks } from '@/lib/domain/blueprint/calendar/eased-weeks'
import { wishedConditioning } from '@/lib/domain/athlete/wished-conditioning'
import { isNewToGyms, MACHINE_WEEKS, wantsFewRows } from '@/lib/domain/blueprint/obey/few-rows'
import { isBeyondBest } from '@/lib/domain/blueprint/skills/beyond-best'
import { catalogueEntry, exerciseNamed } from '@/lib/domain/catalogue/catalogue'
import { seniorFrom } from '@/lib/domain/limits'
import { lbToKg } from '@/lib/domain/measures/convert-units'
import type { TrainingForm } from './training'

/** What the athlete changed since the program was written. */
type Changed = { [K in 'weightsAnew' | 'swapped']?: TrainingForm[K] | undefined }

/** What the athlete asked for, as the audit reads it. */
export function trainingForm(
  profile: AthleteProfile,
  athlete: Athlete,
  { weightsAnew, swapped }: Changed = {},
): TrainingForm {
  return {
    days_per_week: athlete.weekdays.length,
    session_minutes: athlete.sessionMinutes,
    minutes_by_day: Object.fromEntries(
      athlete.weekdays.map((day, index) => [day, athlete.dayMinutes[index]]),
    ),
    allowed: doable(athlete),
    limited: profile.limitations.length > 0,
    senior: profile.age !== null && profile.age >= seniorFrom,
    units: profile.units,
    ownWeights: profile.own_weights,
    weightsAnew: weightsAnew ?? new Set(),
    swapped: swapped ?? new Set(),
    more: new Set(athlete.more),
    less: new Set(athlete.less),
    conditioning: wishedConditioning(athlete) !== 'none',
    spares: wantsFewRows(athlete) || athlete.wishes.body === 'lose',
    machineWeeks: isNewToGyms(athlete) ? MACHINE_WEEKS : 0,
    asked: new Set(athlete.lifts.map(({ exercise }) => exercise.id)),
    eased: easedWeeks(athlete),
    lifts: new Map(
      profile.known_lifts.flatMap(({ exercise, weight, reps }) => {
        const load_kg = profile.units === 'lb' ? lbToKg(weight) : weight
        const entry = exerciseNamed(exercise)
        // After weeks without training a lift is not what it was.
        const share = layoffOf(athlete.wishes)?.loads ?? (athlete.wishes.layoff_weeks ? 0 : 1)
        return entry && share > 0 ? [[entry.id, { load_kg: load_kg * share, reps }]] : []
      }),
    ),
  }
}

/** What asks for more than the best set that the athlete told of is not asked of them yet. */
function doable(athlete: Athlete): ReadonlySet<string> {
  if (athlete.wishes.skills.length === 0) return athlete.exercises
  return new Set([...athlete.exercises].filter((id) => !isBeyondBest(athlete, catalogueEntry(id))))
}
