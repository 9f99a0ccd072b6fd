import type { Weekday } from '@/lib/domain/vocabulary'
import type { AthleteProfile } from './profile'

/** From Monday; no schema, so that the form may read this file in the browser. */
const WEEK: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

const CALENDAR: Record<number, Weekday[]> = {
  1: ['mon'],
  2: ['mon', 'thu'],
  3: ['mon', 'wed', 'fri'],
  4: ['mon', 'tue', 'thu', 'fri'],
  5: ['mon', 'tue', 'thu', 'fri', 'sat'],
  6: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'],
  7: WEEK,
}

/**
 * Training days of the week in calendar order: those that were chosen, else spread with 48 h between hard days
 * where days allow (our judgement), and none on a day off.
 */
export function trainingWeekdays(
  { days_per_week, weekdays }: Pick<AthleteProfile, 'days_per_week' | 'weekdays'>,
  off: readonly Weekday[] = [],
): Weekday[] {
  const usual = CALENDAR[days_per_week]
  if (!usual) throw new Error(`No calendar for ${days_per_week} days a week`)
  const chosen = weekdays.length === days_per_week ? inOrder(weekdays) : usual
  return chosen.some((day) => off.includes(day)) ? spread(days_per_week, off) : chosen
}

/** As far apart as the days that are left allow; all of them where fewer are left than asked for. */
function spread(days: number, off: readonly Weekday[]): Weekday[] {
  const left = WEEK.filter((day) => !off.includes(day))
  const sets = choices(left, Math.min(days, left.length))
  return sets.reduce((best, each) => (closest(each) > closest(best) ? each : best))
}

function choices(days: readonly Weekday[], count: number): Weekday[][] {
  if (count === 0) return [[]]
  return days.flatMap((day, index) =>
    choices(days.slice(index + 1), count - 1).map((rest) => [day, ...rest]),
  )
}

/** The shortest gap in days around the week decides, then the next shortest. */
function closest(days: readonly Weekday[]): number {
  const dates = days.map((day) => WEEK.indexOf(day))
  const gaps = dates.map((date, index) => (dates[index + 1] ?? dates[0]! + 7) - date)
  const [shortest = 7, next = 7] = gaps.sort((one, other) => one - other)
  return 10 * shortest + next
}

function inOrder(weekdays: readonly Weekday[]): Weekday[] {
  return WEEK.filter((day) => weekdays.includes(day))
}
