import { taper } from '@/lib/domain/limits'
import { type Weekday, weekdaySchema } from '@/lib/domain/vocabulary'
import type { PlanBasis } from './plan-basis'
import type { ProgramWeek } from './program-week'
import type { SlotRow } from './row'
import { taperSessions } from './taper'

/**
 * Whether a day of the last heavy week lies so near the test that its lifts are only moved, not loaded: the
 * heaviest work wants five days to be recovered from.
 */
export function restsBeforeTest(
  basis: PlanBasis,
  week: ProgramWeek,
  days: readonly (readonly SlotRow[])[],
  day: number,
): boolean {
  const next = basis.weeks[week.week]
  if (week.phase !== 'realization' || next?.phase !== 'taper') return false
  const test = taperSessions(basis, next, days).find(({ kind }) => kind === 'test')
  if (!test) return false
  const { weekdays } = basis.athlete
  const date = (weekday: Weekday) => weekdaySchema.options.indexOf(weekday)
  const tested = test.weekday ?? weekdays[test.day - 1]!
  return 7 + date(tested) - date(weekdays[day]!) < taper.heaviestDays[0]
}
