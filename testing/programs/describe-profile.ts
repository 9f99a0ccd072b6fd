import type { AthleteProfile } from '@/lib/domain/athlete/profile'

/** One line that says which athlete a finding belongs to. */
export function describeProfile(profile: AthleteProfile): string {
  const { goal_category, fitness_level, age, duration_weeks, days_per_week } = profile
  const { session_minutes, equipment, limitations, known_lifts, specific_sport } = profile
  return [
    `${goal_category} ${fitness_level}, ${age ?? '?'} y`,
    `${duration_weeks} w × ${days_per_week} d × ${session_minutes} min`,
    equipment.join('+'),
    limitations.join('+') || 'no limits',
    `${known_lifts.length} lifts`,
    ...(specific_sport ? [specific_sport] : []),
  ].join(', ')
}
