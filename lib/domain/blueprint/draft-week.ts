import { weekdaysFor } from './calendar'
import type { DraftDay, DraftRow } from './draft'
import type { PlannedWeek } from './phases'
import { numbersOf, type Athlete } from './plan-week'
import { grantRoom } from './grant-room'
import { sessionMinutes } from '@/lib/domain/measures/session-time'
import type { FilledDay } from './slots'
import { tellDaysApart } from './tell-days-apart'
import { testRows } from './test-day'
import { timedRow } from './timed-row'
import type { SetPlan, Unit } from './week-plan'

/** The days of a week with the numbers of every row; a taper's last training day is the test. */
export function draftDays(
  athlete: Athlete,
  sets: SetPlan,
  week: PlannedWeek,
  loading: PlannedWeek,
): DraftDay[] {
  const { profile, days } = athlete
  const weekdays = weekdaysFor(profile.days_per_week)
  const testDay = week.phase === 'taper' ? days.findLastIndex((day) => day.kind === 'training') : -1
  const drafts = days.map((day, index): DraftDay => {
    const test = index === testDay
    const rows = test
      ? testRows(athlete)
      : athlete.units
          .filter((unit) => unit.day === index && sets[unit.index]! > 0)
          .flatMap(rowsOf(athlete, sets, week, loading))
    return {
      day: index + 1,
      weekday: weekdays[index]!,
      kind: test ? 'test' : day.kind,
      focus: test ? 'Test day' : day.focus,
      focus_groups: test ? allGroups(days) : day.focusGroups,
      minutes: sessionMinutes(
        profile,
        rows.map((row) => timedRow(row.slot, row)),
      ),
      rows,
    }
  })
  const apart = tellDaysApart(drafts)
  return week.phase === 'deload' || week.phase === 'taper' ? apart : grantRoom(profile, apart)
}

function rowsOf(athlete: Athlete, sets: SetPlan, week: PlannedWeek, loading: PlannedWeek) {
  const letters: DraftRow['superset'][] = ['D', 'C', 'B', 'A']
  return (unit: Unit): DraftRow[] => {
    const superset = unit.slots.length > 1 ? (letters.pop() ?? null) : null
    const count = sets[unit.index]!
    return unit.slots.map((slot) => {
      const row = numbersOf(athlete, unit, slot, week, loading)
      const known = athlete.knowsMaximum.has(slot)
      return {
        slot,
        sets: count,
        sets_min: count,
        sets_max: count,
        ...row,
        amount_min: row.amount,
        amount_max: row.amount,
        pct_1rm: known ? row.pct_1rm : null,
        back_off: row.back_off && !known ? { ...row.back_off, pct_1rm: null } : row.back_off,
        superset,
      }
    })
  }
}

function allGroups(days: FilledDay[]): FilledDay['focusGroups'] {
  return [...new Set(days.flatMap((day) => day.focusGroups))]
}
