import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import { dateIn } from '@/lib/domain/schedule/date-in'
import { type Weekday, weekdaySchema } from '@/lib/domain/vocabulary'

const DAY_MS = 24 * 60 * 60 * 1000

/**
 * The day on which a program begins, `2027-02-01`: the athlete's own date, else the first of the training
 * weekdays after the day that `now` is in the athlete's time zone.
 */
export function startDate(
  { start_date, time_zone }: Pick<AthleteProfile, 'start_date' | 'time_zone'>,
  weekdays: readonly Weekday[],
  now: Date,
): string {
  if (start_date !== null) return start_date
  const today = Date.parse(`${dateIn(time_zone, now)}T00:00:00Z`)
  const coming = weekdaySchema.options.map((_, index) => new Date(today + (index + 1) * DAY_MS))
  const first = coming.find((date) => weekdays.includes(weekdayOf(date))) ?? coming[0]!
  return first.toISOString().slice(0, 10)
}

function weekdayOf(date: Date): Weekday {
  return weekdaySchema.options[(date.getUTCDay() + 6) % 7]!
}
