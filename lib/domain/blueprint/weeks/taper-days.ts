import { rampOf } from '@/lib/domain/blueprint/loads/ramp-of'
import type { Athlete } from '@/lib/domain/athlete/athlete'
import { weekdaySchema } from '@/lib/domain/vocabulary'
import type { PlannedSession } from './planned-week'
import { loadRow } from './planned-rows'
import { onBasisDay, type PlanBasis } from './plan-basis'
import type { ProgramWeek } from './program-week'
import type { SetGroup, SlotRow } from './row'

export type TaperSession = Omit<PlannedSession, 'minutes' | 'pairing'>

const REST_BETWEEN_ATTEMPTS = 300
const RAMP_TO_ATTEMPTS = 5
/** Days between the last session and the test. */
const LEAST_DAYS_BEFORE_TEST = 2
const SUNDAY = 6

interface TaperDays {
  /** Training days, from 1; null where the week has no room for one. */
  first: number | null
  last: number | null
  tests: number[]
}

/**
 * Which training days of the week prepare and which test: the test last, nothing within two days before it, nor on
 * the day after the last heavy one.
 */
export function taperDays(
  { weekdays, days }: Pick<Athlete, 'weekdays' | 'days'>,
  tests: 1 | 2,
): TaperDays {
  const dates = weekdays.slice(0, days).map((weekday) => weekdaySchema.options.indexOf(weekday))
  const testFrom = days - tests
  const before = dates.slice(0, testFrom).flatMap((date, index) => {
    const isQuiet = (dates[testFrom] ?? 0) - date >= LEAST_DAYS_BEFORE_TEST
    return isQuiet && !(date === 0 && dates.includes(SUNDAY)) ? [index + 1] : []
  })
  return {
    first: before[0] ?? null,
    last: before.length > 1 ? (before.at(-1) ?? null) : null,
    tests: Array.from({ length: tests }, (_, index) => testFrom + 1 + index),
  }
}

/** A session of some rows with sets of their own; none where there is no day or no row. */
export function tested(
  basis: PlanBasis,
  week: ProgramWeek,
  day: number | null,
  kind: 'training' | 'test',
  rows: readonly SlotRow[],
  groupsOf: (row: SlotRow) => SetGroup[],
): TaperSession[] {
  if (day === null || rows.length === 0) return []
  const today = onBasisDay(basis, day - 1)
  const planned = rows.map((row) => {
    const loaded = loadRow(today, week, row, groupsOf(row))
    return kind === 'test' && row.exercise.pct
      ? {
          ...loaded,
          rest_seconds: REST_BETWEEN_ATTEMPTS,
          ramp: rampOf(today.athlete, row, loaded.groups, RAMP_TO_ATTEMPTS),
        }
      : loaded
  })
  return [{ day, kind, rows: planned }]
}
