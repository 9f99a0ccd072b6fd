import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import { sessionMinutes, type TimedExercise } from '@/lib/domain/measures/session-time'
import type { AuditedDay, Lift } from './audited-program'

/** Length of a session as it is written, by the time formula, whole minutes. */
export function writtenMinutes(profile: AthleteProfile, day: AuditedDay): number {
  return sessionMinutes(profile, day.lifts.map(timed))
}

function timed({ exercise, entry, work }: Lift): TimedExercise {
  return {
    pattern: entry.pattern,
    measure: entry.measure,
    unilateral: entry.unilateral,
    ramp: exercise.warm_up.length,
    amounts: work.map(({ amount_max }) => amount_max),
    rest_seconds: exercise.rest_seconds,
    superset: exercise.superset,
  }
}
