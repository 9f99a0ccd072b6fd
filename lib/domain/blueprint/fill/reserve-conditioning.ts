import { roundHalfEven } from '@/lib/domain/measures/round-half-even'
import type { Athlete } from '@/lib/domain/athlete/athlete'
import type { DraftDay } from './week-draft'

/**
 * Seconds of a day that are conditioning's before a lifting set is placed, so that lifting cannot eat
 * them: a third of the session for fitness, a fifth for general fitness, and a minute to set up. Our
 * judgement.
 */
export function reserveSeconds({ style, sessionMinutes }: Athlete, { menu }: DraftDay): number {
  if (!menu.some(({ tag }) => tag === 'c')) return 0
  switch (style) {
    case 'fitness':
      return 60 * (Math.max(12, roundHalfEven(sessionMinutes * 0.33)) + 1)
    case 'general': {
      const share = sessionMinutes >= 60 ? 0.22 : 0.2
      return 60 * (Math.max(8, roundHalfEven(sessionMinutes * share)) + 1)
    }
    default:
      return 0
  }
}
