import type { Level } from '@/lib/domain/vocabulary'
import type { Style } from './style'

/**
 * Pairs save time where it is short, and in hypertrophy, where accessories are most of the session
 * (Iversen 2021). Our judgement.
 */
export function pairsAccessories(
  style: Style,
  level: Level,
  days: number,
  minutes: number,
): boolean {
  if (minutes <= 45) return true
  if (style !== 'hypertrophy' || level === 'beginner') return false
  return minutes <= 60 || (days <= 4 && minutes <= 75)
}
