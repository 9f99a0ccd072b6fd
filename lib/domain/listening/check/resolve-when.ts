import type { z } from 'zod'
import type { whenSchema } from '@/lib/domain/listening/reading'
import { addDays } from '@/lib/domain/schedule/add-days'

export type When = z.infer<typeof whenSchema>

/** Further ahead than a program can look. */
const yearsAhead = 3

/**
 * The date that a moment means, reckoned from `today` (both YYYY-MM-DD). "By March" is the first of it, "in" or "end
 * of March" its last day; `isBy` tells which, where the moment itself does not. Null for what is no date, lies behind or
 * more than three years ahead. Without a year, the next time that it comes.
 */
export function resolveWhen(when: When, isBy: boolean, today: string): string | null {
  const date = when.in_weeks === null ? named(when, isBy, today) : weeksAfter(today, when.in_weeks)
  if (date === null || date <= today) return null
  return date <= latest(today) ? date : null
}

function named({ year, month, day, part }: When, isBy: boolean, today: string): string | null {
  const isFirst = part === 'start' || (part === 'any' && isBy)
  if (year !== null) return dayIn(year, month, day, isFirst)
  if (month === null && day === null) return null
  const now = Number(today.slice(0, 4))
  const years = Array.from({ length: yearsAhead + 1 }, (_, index) => now + index)
  const months = month === null ? Array.from({ length: 12 }, (_, index) => index + 1) : [month]
  const dates = years.flatMap((each) => months.map((one) => dayIn(each, one, day, isFirst)))
  return dates.find((date) => date !== null && date > today) ?? null
}

/** Null where there is no such day: 31 April, 29 February of a common year. */
function dayIn(
  year: number,
  month: number | null,
  day: number | null,
  isFirst: boolean,
): string | null {
  const ofYear = month ?? (isFirst ? 1 : 12)
  const last = new Date(Date.UTC(year, ofYear, 0)).getUTCDate()
  const ofMonth = day ?? (isFirst ? 1 : last)
  return ofMonth <= last ? iso(new Date(Date.UTC(year, ofYear - 1, ofMonth))) : null
}

function weeksAfter(today: string, weeks: number): string {
  return addDays(today, 7 * weeks)
}

function latest(today: string): string {
  return `${Number(today.slice(0, 4)) + yearsAhead}${today.slice(4)}`
}

function iso(date: Date): string {
  return date.toISOString().slice(0, 10)
}
