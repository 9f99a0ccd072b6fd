import { z } from 'zod'
import type { AthleteProfile } from './profile'

/**
 * How a program is built: which days, how the weights move, how much work is useful. Powerlifting and
 * weightlifting are asked for in words; the form's goals give the others. Endurance without a sport is
 * fitness: strength and conditioning in halves.
 */
export const styleSchema = z.enum([
  'strength',
  'powerlifting',
  'weightlifting',
  'hypertrophy',
  'general',
  'fitness',
  'athletic',
  'sport_endurance',
])
export type Style = z.infer<typeof styleSchema>

export function styleOf({
  goal_category,
  specific_sport,
}: Pick<AthleteProfile, 'goal_category' | 'specific_sport'>): Style {
  switch (goal_category) {
    case 'power':
    case 'athletic_performance':
      return 'athletic'
    case 'general_fitness':
      return 'general'
    case 'endurance':
      return specific_sport?.trim() ? 'sport_endurance' : 'fitness'
    default:
      return goal_category
  }
}

/** Styles whose main lifts rest long and whose accessories are heavy. */
export function trainsForStrength(style: Style): boolean {
  return style === 'strength' || style === 'powerlifting'
}
