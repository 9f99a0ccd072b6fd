import type { Athlete } from '@/lib/domain/athlete/athlete'
import { pairsAccessories } from '@/lib/domain/athlete/pairs-accessories'

/** The athlete with the minutes of one training day, from 0: rests, warm-ups and pairs follow them. */
export function onDay(athlete: Athlete, day: number): Athlete {
  const sessionMinutes = athlete.dayMinutes[day] ?? athlete.sessionMinutes
  if (sessionMinutes === athlete.sessionMinutes) return athlete
  const { style, level, days, wishes } = athlete
  return {
    ...athlete,
    sessionMinutes,
    pairsAccessories: pairsAccessories(style, level, days, sessionMinutes, wishes.style),
  }
}

/** Minutes of the week's training days together. */
export function weeklyMinutes({ dayMinutes, days }: Athlete): number {
  return dayMinutes.slice(0, days).reduce((sum, minutes) => sum + minutes, 0)
}
