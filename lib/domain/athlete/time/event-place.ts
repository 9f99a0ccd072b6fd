import type { Weekday } from '@/lib/domain/vocabulary'
import { dateOf } from '@/lib/domain/words/dates'
import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import { daysOfWeek } from '@/lib/domain/athlete/training-weekdays'
import type { EventKind, Wishes } from '@/lib/domain/athlete/wishes'
import { daysBetween } from '@/lib/domain/schedule/add-days'

/** An event by the program's own calendar. */
export interface PlacedEvent {
  kind: EventKind
  /** Of the program, from 1; below that before it, above its last week after it. */
  week: number
  weekday: Weekday
}

/** Where the event lies; null where there is none, or nobody said when the program starts. */
export function placeEvent(
  { start_date }: Pick<AthleteProfile, 'start_date'>,
  { event }: Pick<Wishes, 'event'>,
): PlacedEvent | null {
  if (!event || !start_date) return null
  const days = daysBetween(dateOf(start_date, 1, 'mon'), event.date)
  const weekday = daysOfWeek[((days % 7) + 7) % 7]!
  return { kind: event.kind, week: Math.floor(days / 7) + 1, weekday }
}

/** Days from a day of the program to the event; negative after it. */
export function daysToEvent(event: PlacedEvent, week: number, weekday: Weekday): number {
  return 7 * (event.week - week) + daysOfWeek.indexOf(event.weekday) - daysOfWeek.indexOf(weekday)
}
