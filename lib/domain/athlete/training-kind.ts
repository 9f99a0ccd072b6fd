import type { AthleteProfile } from './profile'

/**
 * How a goal is trained. Endurance has two answers: alone it is local muscular endurance (10-20
 * reps), beside a sport it is heavy low-volume lifting (Blagrove 2018, Llanos-Lagos 2024).
 */
export type TrainingKind =
  'strength' | 'power' | 'hypertrophy' | 'general' | 'local_endurance' | 'sport_endurance'

export function trainingKind({
  goal_category,
  specific_sport,
}: Pick<AthleteProfile, 'goal_category' | 'specific_sport'>): TrainingKind {
  if (goal_category === 'power' || goal_category === 'athletic_performance') return 'power'
  if (goal_category === 'general_fitness') return 'general'
  if (goal_category === 'endurance') {
    return specific_sport?.trim() ? 'sport_endurance' : 'local_endurance'
  }
  return goal_category
}
