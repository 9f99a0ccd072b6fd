import { noWishes } from '@/lib/domain/athlete/wishes'
import { describe, expect, test } from 'vitest'
import { deriveAthlete } from '@/lib/domain/athlete/athlete'
import { planBasis, planWeeks } from '@/lib/domain/blueprint/plan-program'
import { isMainTag } from '@/lib/domain/blueprint/styles/tags'
import type { PlannedRow, WeekPlan } from '@/lib/domain/blueprint/weeks/planned-week'
import { isLoading } from '@/lib/domain/blueprint/weeks/program-week'
import type { Level } from '@/lib/domain/vocabulary'
import { gridProfile, type GridCase } from './grid-cases'
import { heavyReps, rowsOf, setsOf, sum } from './plan-facts'

const AGES = [30, 45, 55, 58, 62, 66, 75]
/** Of the bar, kg. */
const STEP = 2.5
const levels: Level[] = ['beginner', 'intermediate', 'advanced']
const styles = ['strength', 'hypertrophy', 'general', 'athletic'] as const

const requests = styles.flatMap((style) =>
  levels.flatMap((level) =>
    [[3, 60] as const, [4, 75] as const].map(([days, minutes]): GridCase => ({
      style,
      level,
      days,
      minutes,
      kit: 'full_gym',
      weeks: 12,
    })),
  ),
)

const plan = (request: GridCase, age: number | null) => {
  const athlete = deriveAthlete({ ...gridProfile(request), age }, noWishes, request.style)
  return [...planWeeks(planBasis(athlete))]
}

describe.each(requests)('$style, $level, $days x $minutes', (request) => {
  const plans = AGES.map((age) => ({ age, weeks: plan(request, age) }))
  const neighbours = plans.slice(1).map((older, index) => ({ younger: plans[index]!, older }))

  test.each(neighbours)('trains at $older.age almost as at $younger.age', ({ younger, older }) => {
    for (const [one, other] of sameWeeks(younger.weeks, older.weeks)) {
      // Longer rests leave the fill other room, so what it adds may move from row to row.
      const [sets, sameSets] = [sum(rowsOf(one), setsOf), sum(rowsOf(other), setsOf)]
      expect(Math.abs(sets - sameSets), `sets of week ${one.week.week}`).toBeLessThanOrEqual(
        0.25 * sets,
      )
      for (const [row, same] of sameRows(one, other)) {
        const where = `week ${one.week.week}, ${row.row.slot} ${row.row.exercise.id}`
        if (isPlanned(row))
          expect(Math.abs(setsOf(row) - setsOf(same)), `sets of ${where}`).toBeLessThanOrEqual(1)
        expect(Math.abs(reserve(row) - reserve(same)), `reserve in ${where}`).toBeLessThanOrEqual(1)
        const [kg, sameKg] = [heaviest(row), heaviest(same)]
        // Both are rounded to the rack's steps.
        if (kg > 0 && sameKg > 0)
          expect(Math.abs(kg - sameKg), `load of ${where}`).toBeLessThanOrEqual(0.05 * kg + STEP)
      }
    }
  })

  test('keeps its main lifts from age to age, beginners’ first lifts from 55 on apart', () => {
    for (const { younger, older } of neighbours) {
      if (request.level === 'beginner' && younger.age < 55 && older.age >= 55) continue
      expect(mainLifts(older.weeks), `${older.age}`).toEqual(mainLifts(younger.weeks))
    }
  })
})

test('from 58 on nobody does singles, from 65 on nothing above 85 %', () => {
  for (const request of requests) {
    for (const age of [58, 66, 75]) {
      const groups = plan(request, age)
        .flatMap(rowsOf)
        .flatMap((row) => row.groups)
      const heavy = groups.filter(({ pct }) => pct !== null && pct >= 88)
      expect(heavy.every(({ amount_min }) => amount_min >= 3)).toBe(true)
      if (age >= 65) expect(heavy).toEqual([])
    }
  }
})

test('who does not tell an age peaks at 85 % in threes and is not tested', () => {
  for (const request of requests) {
    const weeks = plan(request, null)
    const groups = weeks.flatMap(rowsOf).flatMap((row) => row.groups)
    expect(Math.max(...groups.map(({ pct }) => pct ?? 0), 0)).toBeLessThanOrEqual(85)
    expect(weeks.flatMap(({ sessions }) => sessions).filter(({ kind }) => kind === 'test')).toEqual(
      [],
    )
  }
})

test('from 65 on every loading week has something fast and something for balance', () => {
  for (const request of requests) {
    for (const week of plan(request, 66).filter(({ week: each }) => isLoading(each))) {
      const rows = rowsOf(week)
      expect(rows.some(({ row }) => row.tag === 'p')).toBe(true)
      expect(rows.some(({ row }) => row.exercise.pattern === 'balance')).toBe(true)
    }
  }
})

test('under 18 the bar goes up in eights, then in sixes, a repetition more before a step of more than 4 %, never above 80 %, and is never tested', () => {
  for (const request of requests) {
    const weeks = plan(request, 15)
    const rows = weeks.flatMap(rowsOf)
    const groups = rows.flatMap((row) => row.groups)
    expect(Math.max(...groups.map(({ pct }) => pct ?? 0))).toBeLessThanOrEqual(80)
    for (const { rir } of groups) if (rir !== null) expect(rir).toBeGreaterThanOrEqual(2)
    const linear = rows.filter(({ row }) => row.tag === 'B' && row.exercise.pct)
    const amounts = linear.map((row) => row.groups[0]!.amount_min)
    const withoutOneMore = amounts.map((amount) => amount - (amount % 2))
    expect(new Set(withoutOneMore)).toEqual(new Set([8, 6]))
    expect(weeks.flatMap(({ sessions }) => sessions).some(({ kind }) => kind === 'test')).toBe(
      false,
    )
    expect(Math.max(...rows.map(heavyReps))).toBeLessThanOrEqual(20)
  }
})

/** Pairs of weeks that have the same place in both programs. */
function sameWeeks(one: readonly WeekPlan[], other: readonly WeekPlan[]): [WeekPlan, WeekPlan][] {
  return one.flatMap((week, index): [WeekPlan, WeekPlan][] => {
    const same = other[index]
    const alike =
      same &&
      isLoading(week.week) &&
      week.week.phase === same.week.phase &&
      week.week.phase_week === same.week.phase_week &&
      week.week.left === same.week.left
    return alike ? [[week, same]] : []
  })
}

/** Pairs of rows of the same list, exercise and day. */
function sameRows(one: WeekPlan, other: WeekPlan): [PlannedRow, PlannedRow][] {
  return one.sessions.flatMap(({ day, rows }) =>
    rows.flatMap((row): [PlannedRow, PlannedRow][] => {
      const same = other.sessions
        .find((session) => session.day === day)
        ?.rows.find(
          (each) =>
            each.row.key === row.row.key &&
            each.row.tag === row.row.tag &&
            each.row.tag !== 'c' &&
            each.row.exercise === row.row.exercise,
        )
      return same ? [[row, same]] : []
    }),
  )
}

/** A lift whose sets its table says, not the fill. */
function isPlanned({ row }: PlannedRow): boolean {
  return isMainTag(row.tag) && row.tag !== 'M'
}

/** From five on it is said to be easy, and no more. */
function reserve({ groups }: PlannedRow): number {
  return Math.min(5, groups[0]?.rir ?? 0)
}

function heaviest({ groups }: PlannedRow): number {
  return Math.max(0, ...groups.map(({ kg }) => kg ?? 0))
}

function mainLifts(weeks: readonly WeekPlan[]): string[] {
  const firsts = weeks[0]?.sessions.flatMap(({ rows }) => {
    const first = rows.find(({ row }) => isMainTag(row.tag))
    return first ? [first.row.exercise.id] : []
  })
  return firsts ?? []
}
