import type { Level } from '@/lib/domain/vocabulary'
import type { Style } from './style'
import type { Wishes } from './wishes'

/**
 * Pairs save time where it is short, and in hypertrophy, where accessories are most of the session
 * (Iversen 2021). Our judgement.
 */
export function pairsAccessories(
  style: Style,
  level: Level,
  days: number,
  minutes: number,
  wished: Wishes['style'] = [],
): boolean {
  if (wished.includes('no_supersets')) return false
  if (wished.includes('supersets')) return true
  if (minutes <= 45) return true
  if (style !== 'hypertrophy' || level === 'beginner') return false
  return minutes <= 60 || (days <= 4 && minutes <= 75)
}
