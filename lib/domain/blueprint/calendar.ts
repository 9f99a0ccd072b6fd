import type { Weekday } from '@/lib/domain/vocabulary'

const CALENDAR: Record<number, Weekday[]> = {
  1: ['mon'],
  2: ['mon', 'thu'],
  3: ['mon', 'wed', 'fri'],
  4: ['mon', 'tue', 'thu', 'fri'],
  5: ['mon', 'tue', 'thu', 'fri', 'sat'],
  6: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'],
  7: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
}

/** Training days of the week; the athlete may shift them. Our judgement, with 48 h between hard days where days allow. */
export function weekdaysFor(daysPerWeek: number): Weekday[] {
  const weekdays = CALENDAR[daysPerWeek]
  if (!weekdays) throw new Error(`No calendar for ${daysPerWeek} days a week`)
  return weekdays
}
