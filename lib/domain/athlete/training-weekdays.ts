import type { Weekday } from '@/lib/domain/vocabulary'
import type { AthleteProfile } from './profile'

/** From Monday; no schema, so that the form may read this file in the browser. */
export const daysOfWeek: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

const CALENDAR: Record<number, Weekday[]> = {
  1: ['mon'],
  2: ['mon', 'thu'],
  3: ['mon', 'wed', 'fri'],
  4: ['mon', 'tue', 'thu', 'fri'],
  5: ['mon', 'tue', 'thu', 'fri', 'sat'],
  6: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'],
  7: daysOfWeek,
}

/**
 * Training days of the week in calendar order: those that were chosen, else spread with 48 h between hard days
 * where days allow (our judgement), the days with minutes of their own among them. None on a day off: another takes
 * its place, and the chosen ones beside it stay.
 */
export function trainingWeekdays(
  {
    days_per_week,
    weekdays,
    minutes_by_day = {},
  }: Pick<AthleteProfile, 'days_per_week' | 'weekdays'> &
    Partial<Pick<AthleteProfile, 'minutes_by_day'>>,
  off: readonly Weekday[] = [],
): Weekday[] {
  const isChosen = weekdays.length === days_per_week
  const wanted = isChosen ? inOrder(weekdays) : usualWeekdays(days_per_week)
  const asked = isChosen ? wanted : daysOfWeek.filter((day) => minutes_by_day[day])
  const named = asked.filter((day) => !off.includes(day))
  const isKept = named.every((day) => wanted.includes(day))
  if (isKept && !wanted.some((day) => off.includes(day))) return wanted
  return spread(days_per_week, off, named)
}

/** The days of the week where nothing is said about them. */
export function usualWeekdays(days: number): Weekday[] {
  const usual = CALENDAR[days]
  if (!usual) throw new Error(`No calendar for ${days} days a week`)
  return usual
}

/** As far apart as the days that are left allow; all of them where fewer are left than asked for. */
function spread(days: number, off: readonly Weekday[], named: readonly Weekday[]): Weekday[] {
  const left = daysOfWeek.filter((day) => !off.includes(day))
  const sets = choices(left, Math.min(days, left.length))
  const has = (set: readonly Weekday[]) => named.filter((day) => set.includes(day)).length
  const worth = (set: readonly Weekday[]) => 100 * has(set) + closest(set)
  return sets.reduce((best, each) => (worth(each) > worth(best) ? each : best))
}

function choices(days: readonly Weekday[], count: number): Weekday[][] {
  if (count === 0) return [[]]
  return days.flatMap((day, index) =>
    choices(days.slice(index + 1), count - 1).map((rest) => [day, ...rest]),
  )
}

/** The shortest gap in days around the week decides, then the next shortest. */
function closest(days: readonly Weekday[]): number {
  const dates = days.map((day) => daysOfWeek.indexOf(day))
  const gaps = dates.map((date, index) => (dates[index + 1] ?? dates[0]! + 7) - date)
  const [shortest = 7, next = 7] = gaps.sort((one, other) => one - other)
  return 10 * shortest + next
}

function inOrder(weekdays: readonly Weekday[]): Weekday[] {
  return daysOfWeek.filter((day) => weekdays.includes(day))
}
