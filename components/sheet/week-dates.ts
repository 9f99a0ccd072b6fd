import { dateOf, formatSpan } from '@/lib/domain/words/dates'
import type { Weekday } from '@/lib/domain/vocabulary'

/** `4 – 8 January`, from a week's first training day to its last; null without a start date. */
export function weekDates(
  startDate: string | null,
  week: number,
  weekdays: readonly Weekday[],
): string | null {
  const [first, last] = [weekdays[0], weekdays.at(-1)]
  if (!startDate || !first || !last) return null
  return formatSpan(dateOf(startDate, week, first), dateOf(startDate, week, last))
}
