import { daysOfWeek } from '@/lib/domain/athlete/training-weekdays'
import type { Weekday } from '@/lib/domain/vocabulary'
import { addDays } from '@/lib/domain/schedule/add-days'

const DAY_MS = 24 * 60 * 60 * 1000

/**
 * The date of a training day, `2027-02-01`. Weeks begin on Mondays: week 1 is the first one that
 * begins on the start date or after it. Calendar dates only, so no time zone can move them.
 */
export function dateOf(startDate: string, week: number, weekday: Weekday): string {
  const start = Date.parse(`${startDate}T00:00:00Z`)
  const sinceMonday = (new Date(start).getUTCDay() + 6) % 7
  const monday = start + ((7 - sinceMonday) % 7) * DAY_MS
  const days = (week - 1) * 7 + daysOfWeek.indexOf(weekday)
  return new Date(monday + days * DAY_MS).toISOString().slice(0, 10)
}

/** The Monday after `today`, both as `2027-02-01`. */
export function nextMonday(today: string): string {
  return dateOf(addDays(today, 1), 1, 'mon')
}

/** `1 February` */
export function formatDay(date: string): string {
  const { day, month } = partsOf(date)
  return `${day} ${month}`
}

/** `1 Feb`, `1 Sept` */
export function formatShortDay(date: string): string {
  const { day, month } = partsOf(date)
  return `${day} ${month.slice(0, month === 'September' ? 4 : 3)}`
}

/** `Mon 1 February` */
export function formatWeekday(date: string): string {
  return `${partsOf(date).weekday} ${formatDay(date)}`
}

/** `22 November 2026` */
export function formatDate(date: string): string {
  return `${formatDay(date)} ${partsOf(date).year}`
}

/** `1 – 5 February`, `28 December – 1 January` */
export function formatSpan(from: string, to: string): string {
  if (from === to) return formatDay(from)
  if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8))} – ${formatDay(to)}`
  return `${formatDay(from)} – ${formatDay(to)}`
}

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December'],
]
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

/**
 * A date, or a moment in UTC, as it is written here. Not by `Intl`, whose formatters take a browser milliseconds to make, and
 * whose short names differ from release to release.
 */
function partsOf(date: string) {
  const at = new Date(date.length === 10 ? `${date}T00:00:00Z` : date)
  return {
    day: at.getUTCDate(),
    month: months[at.getUTCMonth()] ?? '',
    year: at.getUTCFullYear(),
    weekday: weekdays[at.getUTCDay()] ?? '',
  }
}
