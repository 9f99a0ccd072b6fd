import { daysOfWeek, trainingWeekdays } from '@/lib/domain/athlete/training-weekdays'
import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import type { FromWords } from '@/lib/domain/listening/heard'
import {
  fill,
  type OfKind,
  type Settle,
  type Settling,
  type Verdict,
} from '@/lib/domain/listening/settle/ruling'
import type { Weekday } from '@/lib/domain/vocabulary'

/** A day off that was chosen in the form for training is asked about; another takes its place where it is meant. */
export function settleOffDay(
  [{ weekday }]: readonly [OfKind<'day'>],
  { asked, profile, wishes }: Settling,
): Verdict {
  if (wishes.off_days.includes(weekday)) return { stand: 'so' }
  const off_days = [...wishes.off_days, weekday]
  if (off_days.length > 6) return { stand: 'unfit' }
  const isChosen = asked.explicit.includes('weekdays') && profile.weekdays.includes(weekday)
  if (!isChosen) return { stand: 'obeyed', wishes: { off_days } }
  const weekdays = trainingWeekdays(profile, off_days)
  return { stand: 'against_form', fills: { weekdays, ...daysFor(profile, weekdays.length) } }
}

export const settleDaysPerWeek: Settle<'days_per_week'> = ([wish], settling) => {
  const days_per_week = wish!.number
  if (days_per_week === settling.profile.days_per_week) return { stand: 'so' }
  if (days_per_week < 1 || days_per_week > 7) return { stand: 'unfit' }
  return fill(settling, { days_per_week })
}

/**
 * Days that are fewer or more than the form says are asked about; not a single one, which stands among others, nor where
 * the words say the form's number too.
 */
export function settleOnDays(
  meanings: readonly OfKind<'day'>[],
  settling: Settling,
  isNumberHeard: boolean,
): Verdict {
  const { profile, wishes } = settling
  const days = inOrder(meanings.map(({ weekday }) => weekday))
  const { days_per_week, weekdays } = profile
  const isChosen = weekdays.length === days_per_week
  if (isChosen && days.every((day) => weekdays.includes(day))) return { stand: 'so' }
  if (days.length === days_per_week) return fill(settling, { weekdays: days })
  if ((isNumberHeard || days.length === 1) && days.length < days_per_week) {
    return fill(settling, { weekdays: among(days, days_per_week, wishes.off_days) })
  }
  return fill(settling, { days_per_week: days.length, weekdays: days })
}

/** Three days or four; four have two that touch, from Sunday to Monday. */
export const settleEveryOtherDay: Settle<'every_other_day'> = (_, settling) => {
  const { profile, wishes } = settling
  const { weekdays, days_per_week } = profile
  if (weekdays.length === days_per_week && touching(weekdays) <= (days_per_week === 4 ? 1 : 0)) {
    return { stand: 'so' }
  }
  const days = days_per_week === 4 ? 4 : 3
  const apart = among(days === 4 ? ['sun'] : [], days, wishes.off_days)
  return fill(settling, { weekdays: apart, ...daysFor(profile, days) })
}

export const settleMinutes: Settle<'minutes'> = ([wish], settling) => {
  const { minutes } = wish!
  if (settling.profile.session_minutes === minutes) return { stand: 'so' }
  return minutes < 20 || minutes > 180
    ? { stand: 'unfit' }
    : fill(settling, { session_minutes: minutes })
}

/** Minutes of their own are for training days, and for no more of them than there are. */
export function settleMinutesByDay(
  meanings: readonly OfKind<'minutes'>[],
  settling: Settling,
): Verdict {
  const { profile } = settling
  const { weekdays, days_per_week, minutes_by_day } = profile
  const isChosen = weekdays.length === days_per_week
  const named = meanings.flatMap(({ weekday, minutes }) =>
    weekday && minutes >= 20 && minutes <= 180 ? [[weekday, minutes] as const] : [],
  )
  const fitting = named.filter(([day]) => !isChosen || weekdays.includes(day))
  if (fitting.length === 0) return { stand: 'unfit' }
  if (fitting.every(([day, minutes]) => minutes_by_day[day] === minutes)) return { stand: 'so' }
  const all = { ...minutes_by_day, ...Object.fromEntries(fitting) }
  const days = inOrder(Object.keys(all) as Weekday[])
  if (days.length <= days_per_week) return fill(settling, { minutes_by_day: all })
  return fill(settling, { minutes_by_day: all, weekdays: days, days_per_week: days.length })
}

function daysFor({ days_per_week }: AthleteProfile, days: number): FromWords {
  return days === days_per_week ? {} : { days_per_week: days }
}

/** So many days of the week, these among them, as far apart as they may be. */
function among(days: readonly Weekday[], count: number, off: readonly Weekday[]): Weekday[] {
  const minutes_by_day = Object.fromEntries(days.map((day) => [day, 60]))
  return trainingWeekdays({ days_per_week: count, weekdays: [], minutes_by_day }, off)
}

function touching(days: readonly Weekday[]): number {
  return days.filter((day) => days.includes(daysOfWeek[(daysOfWeek.indexOf(day) + 1) % 7]!)).length
}

function inOrder(days: readonly Weekday[]): Weekday[] {
  return daysOfWeek.filter((day) => days.includes(day))
}
