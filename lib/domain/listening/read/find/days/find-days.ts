import type { RuleReading } from '@/lib/domain/listening/reading'
import type { Said } from '@/lib/domain/listening/read/said'
import { findMinutes } from './find-minutes'
import { findPerWeek } from './find-per-week'
import { findWeekdays } from './find-weekdays'
import { findWeekSpans } from './find-week-spans'

/** When there is training and when not, how often and how long. */
export function findDays(said: Said): RuleReading['days'] {
  const weekdays = [...findWeekSpans(said), ...findWeekdays(said)]
  const hasDayMinutes = weekdays.some(({ kind }) => kind === 'minutes')
  const found = [...weekdays, ...findPerWeek(said), ...(hasDayMinutes ? [] : findMinutes(said))]
  return found.filter(
    (one, index) =>
      found.findIndex((other) => other.kind === one.kind && other.weekday === one.weekday) ===
        index && !(one.kind === 'on' && found.some((each) => isOff(each, one.weekday))),
  )
}

function isOff({ kind, weekday }: RuleReading['days'][number], day: string | null): boolean {
  return kind === 'off' && weekday === day
}
