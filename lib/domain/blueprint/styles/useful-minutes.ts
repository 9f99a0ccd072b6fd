import type { Level } from '@/lib/domain/vocabulary'
import type { Style } from '@/lib/domain/athlete/style'

/**
 * Minutes a week beyond which more lifting is not better for a style and level, beginner, intermediate,
 * advanced. Our judgement; on our clock published strength weeks of intermediates take 119-283 minutes,
 * of size 226-354.
 */
export const useful: Record<Style, Record<Level, number>> = {
  strength: { beginner: 190, intermediate: 300, advanced: 340 },
  powerlifting: { beginner: 190, intermediate: 300, advanced: 340 },
  hypertrophy: { beginner: 200, intermediate: 320, advanced: 400 },
  general: { beginner: 200, intermediate: 280, advanced: 300 },
  fitness: { beginner: 240, intermediate: 300, advanced: 340 },
  athletic: { beginner: 170, intermediate: 230, advanced: 260 },
  sport_endurance: { beginner: 90, intermediate: 120, advanced: 140 },
  weightlifting: { beginner: 180, intermediate: 270, advanced: 330 },
}

/** Minutes a week that are worth training. */
export function usefulMinutes(style: Style, level: Level): number {
  return useful[style][level]
}
