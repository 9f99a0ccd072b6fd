import { isTest } from '@/lib/domain/blueprint/calendar/event-dose'
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
 * Which training days of the week prepare and which test: the test last or on the event's own weekday, nothing
 * within two days before it, nor on the day after the last heavy one.
 */
export function taperDays(
  { weekdays, days, event }: Pick<Athlete, 'weekdays' | 'days' | 'event'>,
  tests: 1 | 2,
  week?: ProgramWeek,
): TaperDays {
  const order = weekdaySchema.options
  const dates = weekdays.slice(0, days).map((weekday) => order.indexOf(weekday))
  const own = week && event && testsOnDate({ event }, week) ? event.weekday : null
  const from = own === null ? days - tests : eventDay(dates, order.indexOf(own))
  const test = own === null ? (dates[from] ?? 0) : order.indexOf(own)
  const before = dates.slice(0, from).flatMap((date, index) => {
    const isQuiet = test - date >= LEAST_DAYS_BEFORE_TEST
    return isQuiet && !(date === 0 && dates.includes(SUNDAY)) ? [index + 1] : []
  })
  return {
    first: before[0] ?? null,
    last: before.length > 1 ? (before.at(-1) ?? null) : null,
    tests:
      own === null ? Array.from({ length: tests }, (_, index) => from + 1 + index) : [from + 1],
  }
}

/** Whether the week's test is an event with a date. */
export function testsOnDate({ event }: Pick<Athlete, 'event'>, { week }: ProgramWeek): boolean {
  return event !== null && isTest(event.kind) && event.week === week
}

/** The first training day on the event's date or after it, else the last, from 0. */
function eventDay(dates: readonly number[], event: number): number {
  const after = dates.findIndex((date) => date >= event)
  return after === -1 ? dates.length - 1 : after
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
  const { event } = basis.athlete
  const isDated = kind === 'test' && event && testsOnDate(basis.athlete, week)
  return [{ day, kind, rows: planned, ...(isDated ? { weekday: event.weekday } : {}) }]
}
