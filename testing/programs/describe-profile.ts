import { noWishes, wishKeys, type Wishes } from '@/lib/domain/athlete/wishes'
import type { AthleteProfile } from '@/lib/domain/athlete/profile'

/** One line that says which athlete a finding belongs to, and what they wished for. */
export function describeProfile(profile: AthleteProfile, wishes: Wishes = noWishes): string {
  const { goal_category, fitness_level, age, duration_weeks, days_per_week } = profile
  const { session_minutes, equipment, limitations, known_lifts, specific_sport } = profile
  const { weekdays, minutes_by_day, own_weights } = profile
  return [
    `${goal_category} ${fitness_level}, ${age ?? '?'} y`,
    `${duration_weeks} w × ${days_per_week} d × ${session_minutes} min`,
    equipment.join('+'),
    limitations.join('+') || 'no limits',
    `${known_lifts.length} lifts`,
    ...(specific_sport ? [specific_sport] : []),
    ...(weekdays.length > 0 ? [`on ${weekdays.join('+')}`] : []),
    ...Object.entries(minutes_by_day).map(([day, minutes]) => `${day} ${minutes} min`),
    ...(own_weights ? ['own weights'] : []),
    ...wishKeys(wishes),
  ].join(', ')
}
