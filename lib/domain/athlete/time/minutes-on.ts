import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import type { Weekday } from '@/lib/domain/vocabulary'

type Minutes = Pick<AthleteProfile, 'days_per_week' | 'session_minutes' | 'minutes_by_day'>

/** Minutes that the athlete has for a session on a weekday. */
export function minutesOn(
  { session_minutes, minutes_by_day }: Omit<Minutes, 'days_per_week'>,
  weekday: Weekday,
): number {
  return minutes_by_day[weekday] ?? session_minutes
}

/** Minutes that the athlete has in a week. */
export function minutesAWeek({ days_per_week, session_minutes, minutes_by_day }: Minutes): number {
  const own = Object.values(minutes_by_day).slice(0, days_per_week)
  return own.reduce((sum, each) => sum + each, session_minutes * (days_per_week - own.length))
}

/** The least and the most minutes of a session. */
export function minutesRange(profile: Minutes): [number, number] {
  const { days_per_week, session_minutes, minutes_by_day } = profile
  const own = Object.values(minutes_by_day)
  const all = own.length >= days_per_week ? own : [...own, session_minutes]
  return [Math.min(...all), Math.max(...all)]
}
