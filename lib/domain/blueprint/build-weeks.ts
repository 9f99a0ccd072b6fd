import type { AthleteProfile } from '../athlete-profile'
import type { BlueprintDay, BlueprintWeek, Row } from '../blueprint-schema'
import { allocateSets, trimSets } from './allocate-sets'
import { weekdaysFor } from './calendar'
import { knownMaxima, maximumFor } from './known-lifts'
import type { PlannedWeek } from './phases'
import { planUnits } from './plan-units'
import { populationOf } from './population'
import { prescribe, type Prescription } from './prescribe'
import { grantRoom } from './room'
import { exerciseSeconds, sessionMinutes, supersetSeconds, warmUpSeconds } from './session-time'
import type { FilledDay, FilledSlot } from './slots'
import { testRows } from './test-day'
import { trainsHeavy, trainingKind } from './training-kind'
import { timedRow } from './timed-row'
import { weeklyTargets } from './volume'
import type { SetPlan, Unit, WeekPlan } from './week-plan'

/** A row that still knows its slot; ids are given once it is known which slots are used. */
export interface DraftRow extends Omit<Row, 'slot'> {
  slot: FilledSlot
}
export interface DraftDay extends Omit<BlueprintDay, 'rows'> {
  rows: DraftRow[]
}
export interface DraftWeek extends Omit<BlueprintWeek, 'days'> {
  days: DraftDay[]
}

export function buildWeeks(
  profile: AthleteProfile,
  days: FilledDay[],
  phases: PlannedWeek[],
): DraftWeek[] {
  const units = planUnits(profile, days)
  const heaviest = allocateSets(
    planFor(profile, days, units, HEAVIEST, HEAVIEST),
    weeklyTargets(profile, HEAVIEST),
  )
  const maxima = knownMaxima(profile)
  const knowsMaximum = new Set(
    units
      .flatMap((unit) => unit.slots)
      .filter((slot) =>
        slot.candidates.some((entry) => entry.pct && maximumFor(entry, maxima) !== null),
      ),
  )
  let lastLoading = phases[0]!
  const cache = new Map<string, SetPlan>()
  return phases.map((week) => {
    const loading = week.phase !== 'deload' && week.phase !== 'taper'
    if (loading) lastLoading = week
    const key = JSON.stringify([
      week.phase,
      week.left,
      week.block === 1,
      week.block % 6,
      week.week === 1,
      lastLoading.phase,
      lastLoading.phase_weeks,
    ])
    const sets = cache.get(key) ?? setsOf(profile, days, units, heaviest, week, lastLoading)
    cache.set(key, sets)
    return draftWeek(profile, days, units, sets, week, lastLoading, knowsMaximum)
  })
}

/** The last week of a later accumulation block: every target at its full height. */
const HEAVIEST: PlannedWeek = {
  week: 8,
  phase: 'accumulation',
  block: 2,
  phase_week: 4,
  phase_weeks: 4,
  left: 0,
}

function setsOf(
  profile: AthleteProfile,
  days: FilledDay[],
  units: Unit[],
  heaviest: SetPlan,
  week: PlannedWeek,
  lastLoading: PlannedWeek,
): SetPlan {
  const loaded = trimSets(
    planFor(profile, days, units, lastLoading, lastLoading),
    heaviest,
    weeklyTargets(profile, lastLoading),
    (unit, sets) => mostInWeek(profile, unit, sets, lastLoading),
  )
  if (week.phase === 'deload') return easedSets(units, loaded, 0.6)
  if (week.phase === 'taper') return easedSets(units, loaded, 0.5)
  return loaded
}

function mostInWeek(profile: AthleteProfile, unit: Unit, sets: number, week: PlannedWeek): number {
  if (populationOf(profile).senior && week.week === 1) return Math.min(2, sets)
  const main = unit.slots[0]?.role === 'main'
  if (week.phase === 'realization' && main) return Math.min(3, sets)
  return sets
}

/** Half the sets of each exercise, at least one; then the last accessories go until the week is small enough. */
function easedSets(units: Unit[], loaded: SetPlan, share: number): SetPlan {
  const sets = loaded.map((each, index) =>
    each === 0
      ? 0
      : Math.max(1, units[index]!.rank <= 1 ? Math.round(each / 2) : Math.floor(each / 2)),
  )
  const count = (plan: SetPlan) =>
    plan.reduce((sum, each, index) => sum + each * units[index]!.slots.length, 0)
  const limit = share * count(loaded)
  const inDay = (day: number) =>
    units.reduce((sum, unit) => sum + (unit.day === day && sets[unit.index]! > 0 ? 1 : 0), 0)
  const last = [...units].sort((one, other) => other.rank - one.rank || other.index - one.index)
  for (const unit of last) {
    while (count(sets) > limit && sets[unit.index]! > 1) sets[unit.index]! -= 1
  }
  for (const unit of last) {
    if (count(sets) > limit && sets[unit.index]! > 0 && inDay(unit.day) > 1) sets[unit.index] = 0
  }
  return sets
}

function planFor(
  profile: AthleteProfile,
  days: FilledDay[],
  units: Unit[],
  week: PlannedWeek,
  effortWeek: PlannedWeek,
): WeekPlan {
  const heavy = trainsHeavy(trainingKind(profile))
  const costs = units.map((unit) => {
    const seconds = (sets: number) => {
      const timed = unit.slots.map((slot) =>
        timedRow(slot, {
          ...numbers(profile, days, unit, slot, week, effortWeek),
          sets,
          superset: unit.slots.length > 1 ? 'A' : null,
        }),
      )
      return timed.length > 1
        ? supersetSeconds(profile, timed)
        : exerciseSeconds(profile, timed[0]!)
    }
    const one = seconds(1)
    return { base: 2 * one - seconds(2), each: seconds(2) - one }
  })
  const room = days.map(
    (day) =>
      60 *
        (day.kind === 'recovery'
          ? Math.min(30, profile.session_minutes)
          : profile.session_minutes) -
      warmUpSeconds(profile),
  )
  return {
    days: days.length,
    units,
    mostDaySets: heavy ? 25 : 30,
    mostWeekSets: { beginner: 75, intermediate: 110, advanced: 140 }[profile.fitness_level],
    mostExercises: mostExercises(profile.session_minutes, heavy),
    mostOfGroup: { beginner: 16, intermediate: 22, advanced: 27 }[profile.fitness_level],
    costs,
    room,
  }
}

/** What a session of that length holds without hurry; one more than single exercises would allow, for supersets. */
function mostExercises(minutes: number, heavy: boolean): number {
  if (minutes <= 25) return 4
  if (minutes <= 40) return 5
  if (minutes <= 50) return heavy ? 5 : 6
  if (minutes < 75) return heavy ? 6 : 8
  if (minutes <= 105) return heavy ? 8 : 10
  return heavy ? 9 : 10
}

function numbers(
  profile: AthleteProfile,
  days: FilledDay[],
  unit: Unit,
  slot: FilledSlot,
  week: PlannedWeek,
  effortWeek: PlannedWeek,
): Prescription {
  const day = days[unit.day]!
  const first = day.slots.find((other) => other.pattern === slot.pattern) === slot
  const numbers = prescribe(profile, slot, week, effortWeek, first)
  // Partners of a superset warm each other up.
  return unit.slots.length > 1 ? { ...numbers, ramp: 0 } : numbers
}

function draftWeek(
  profile: AthleteProfile,
  days: FilledDay[],
  units: Unit[],
  sets: SetPlan,
  week: PlannedWeek,
  lastLoading: PlannedWeek,
  knowsMaximum: Set<FilledSlot>,
): DraftWeek {
  const weekdays = weekdaysFor(profile.days_per_week)
  const drafts = days.map((day, index): DraftDay => {
    const test = week.phase === 'taper' && index === lastTraining(days)
    const rows = test
      ? testRows(profile, days, knowsMaximum)
      : rowsOf(profile, days, units, sets, week, lastLoading, index, knowsMaximum)
    return {
      day: index + 1,
      weekday: weekdays[index]!,
      kind: test ? 'test' : day.kind,
      focus: test ? 'Test day' : day.focus,
      focus_groups: test ? groupsTested(days) : day.focusGroups,
      minutes: minutesOf(profile, rows),
      rows,
    }
  })
  const { phase, block, phase_week, phase_weeks } = week
  const draft: DraftWeek = {
    week: week.week,
    phase,
    block,
    phase_week,
    phase_weeks,
    targets: weeklyTargets(profile, week),
    days: drafts,
  }
  return week.phase === 'deload' || week.phase === 'taper' ? draft : grantRoom(profile, draft)
}

function rowsOf(
  profile: AthleteProfile,
  days: FilledDay[],
  units: Unit[],
  sets: SetPlan,
  week: PlannedWeek,
  lastLoading: PlannedWeek,
  day: number,
  knowsMaximum: Set<FilledSlot>,
): DraftRow[] {
  let letters = 0
  return units
    .filter((unit) => unit.day === day && sets[unit.index]! > 0)
    .flatMap((unit) => {
      const superset =
        unit.slots.length > 1 ? ((['A', 'B', 'C', 'D'] as const)[letters++] ?? null) : null
      return unit.slots.map((slot): DraftRow => {
        const row = numbers(profile, days, unit, slot, week, lastLoading)
        const known = knowsMaximum.has(slot)
        const count = week.phase === 'taper' && slot.role === 'main' ? 2 : sets[unit.index]!
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
    })
}

function lastTraining(days: FilledDay[]): number {
  return days.findLastIndex((day) => day.kind === 'training')
}

function groupsTested(days: FilledDay[]): FilledDay['focusGroups'] {
  return [...new Set(days.flatMap((day) => day.focusGroups))]
}

export function minutesOf(profile: AthleteProfile, rows: DraftRow[]): number {
  return sessionMinutes(
    profile,
    rows.map((row) => timedRow(row.slot, row)),
  )
}
