import type { RuleReading } from '@/lib/domain/listening/reading'
import type { Weekday } from '@/lib/domain/vocabulary'
import { type Claim, claim } from './claim'
import { lowerOfRange, numbersIn } from './numbers-in'
import { saysMinutes } from './spans-in'
import { unhandled } from './unhandled'
import { weekdaysIn } from './weekdays-in'

type Day = RuleReading['days'][number]

/** When and how long one trains; of "3-4" the lower. What cannot be planned, as an hour of five minutes, is said. */
export function checkDay(day: Day): Claim[] {
  const { kind, quote, weekday } = day
  if (weekday !== null && !weekdaysIn(quote).has(weekday)) return []
  switch (kind) {
    case 'every_other':
      return [claim(day, 'every_other_day', { kind: 'every_other_day' })]
    case 'per_week':
      return perWeek(day)
    case 'minutes':
      return minutesOf(day)
    default:
      return weekday === null ? [] : [onOrOff(day, kind, weekday)]
  }
}

function onOrOff(day: Day, ask: 'on' | 'off', weekday: Weekday): Claim {
  return claim(day, `${ask}_days:${weekday}`, { kind: 'day', ask, weekday })
}

function perWeek(day: Day): Claim[] {
  if (day.number === null) return []
  const number = lowerOfRange(day.quote, day.number)
  if (!saysDays(day.quote, number)) return []
  if (number < 1 || number > 7) return [unhandled(day, 'schedule')]
  return [claim(day, 'days_per_week', { kind: 'days_per_week', number })]
}

/** As a number, or by naming them. */
function saysDays(quote: string, number: number): boolean {
  return numbersIn(quote).includes(number) || weekdaysIn(quote).size === number
}

function minutesOf(day: Day): Claim[] {
  const { quote, weekday } = day
  if (day.number === null) return []
  const minutes = shortestPlanned(quote, lowerOfRange(quote, day.number))
  if (!saysMinutes(quote, minutes)) return []
  if (minutes < 20 || minutes > 180) return [unhandled(day, 'schedule')]
  const key = weekday === null ? 'session_minutes' : `minutes_by_day:${weekday}`
  return [claim(day, key, { kind: 'minutes', weekday, minutes })]
}

/** Of "15 to 20 minutes" the end that can be planned. */
function shortestPlanned(quote: string, minutes: number): number {
  const most = Math.max(minutes, ...numbersIn(quote))
  const isRange = lowerOfRange(quote, most) === minutes
  return minutes < 20 && isRange ? most : minutes
}
