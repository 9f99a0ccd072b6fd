import { expect, test } from 'vitest'
import { athleteProfileSchema } from '@/lib/domain/athlete/profile'
import type { LiftAnchor } from '@/lib/domain/blueprint/loads/reanchor'
import type { LoggedSet } from '@/lib/domain/contract/training/log-view'
import { estimateMaximum } from '@/lib/domain/measures/estimate-maximum'
import type { ProgramState } from '@/lib/domain/program/program-state'
import { writeProgram } from '@/testing/programs/write-program'
import { changeLifts } from './change-lifts'
import { liftCourse } from './lift-course'
import { type LiftRow, liftRows } from './lift-rows'
import { sayLiftChange } from './say-lift-change'

const profile = athleteProfileSchema.parse({
  ...{ height_cm: 180, weight_kg: 82, goal_category: 'strength', goal_raw: '' },
  ...{ fitness_level: 'intermediate', duration_weeks: 8, days_per_week: 3, session_minutes: 60 },
  known_lifts: [{ exercise: 'Back squat', weight: 120, reps: 5 }],
})
const { blueprint, weeks } = writeProgram(profile)
const state: ProgramState = {
  ...{ profile, blueprint, anchors: [], trained: [] },
  weeks: weeks.map((week, index) => ({ week, basis: blueprint.weeks[index]! })),
}
const heavier: LiftAnchor = {
  ...{ lift: 'back-squat', load_kg: 135, reps: 5, rir: null, from_week: 4, from_day: 1 },
}

function lifted(week: number, load_kg: number, amount: number, rir: number | null): LoggedSet {
  return {
    ...{ week, day: 1, slot: 'd1s1', set_no: 1, exercise_id: 'back-squat', week_version: 1 },
    ...{ rev: 1, client_id: 'phone', at: '2027-01-04T18:00:00.000Z', prescribed: null },
    done: { amount, load_kg, rir, rir_touched: false },
  }
}

test('a lift’s course is what was lifted, the best of each week, and what the plan reckons with', () => {
  const log = [lifted(2, 120, 5, 1), lifted(2, 110, 5, 1), lifted(3, 122.5, 5, null)]
  const course = liftCourse(state, heavier, log)
  expect(course.lifted).toEqual([
    { week: 1, kg: estimateMaximum(120, 5) },
    { week: 2, kg: estimateMaximum(120, 6) },
    { week: 3, kg: estimateMaximum(122.5, 5) },
  ])
  expect(course.weeks.map(({ becomes_kg }) => becomes_kg !== null)).toEqual([
    ...[false, false, false],
    ...[true, true, true, true, true],
  ])
  expect(course.weeks[3]!.becomes_kg).toBeCloseTo(estimateMaximum(135, 5)!)
  for (const { was_kg, becomes_kg } of course.weeks.slice(3)) {
    expect(becomes_kg!).toBeGreaterThan(was_kg!)
  }
})

test('a set of another lift, one that was taken away and one of too many reps tell nothing', () => {
  const log = [
    { ...lifted(2, 200, 5, 0), exercise_id: 'bench-press' },
    { ...lifted(2, 200, 5, 0), done: null },
    lifted(2, 100, 15, 0),
  ]
  expect(liftCourse(state, heavier, log).lifted.map(({ week }) => week)).toEqual([1])
})

test('a lift entered before stands at its week, unless the log has told it there', () => {
  const anchors = [{ ...heavier, from_week: 3, load_kg: 125 }]
  const weeksOf = (log: LoggedSet[]) =>
    liftCourse({ ...state, anchors }, heavier, log).lifted.map(({ week }) => week)
  expect(weeksOf([])).toEqual([1, 3])
  expect(weeksOf([lifted(2, 125, 5, 0)])).toEqual([1, 2])
})

test('rows are all sets of the lift in the weeks that change, those too that stay', () => {
  const { weeks: changed, loads } = changeLifts(state, [heavier])
  const pairs = changed.map((after) => ({ before: weeks[after.week - 1]!, after }))
  const isAnew = (week: number) => week >= heavier.from_week
  const rows = liftRows(['back-squat'], pairs, isAnew)
  const own = loads.filter(({ exercise_id }) => exercise_id === 'back-squat')
  expect(own.length).toBeGreaterThan(0)
  for (const { week, day, was_kg, becomes_kg } of own) {
    expect(rows).toContainEqual(expect.objectContaining({ week, day, was_kg, becomes_kg }))
  }
  expect(rows.every(({ work }) => work.length > 2)).toBe(true)
  expect(liftRows(['back-squat'], pairs, () => false)).toEqual([])
})

test('what changes is said with its kilograms and weeks where the lift changes in one way', () => {
  const row = (week: number, was_kg: number | null, becomes_kg: number | null): LiftRow => ({
    ...{ week, day: 1, exercise_id: 'back-squat', work: '3 × 5', was_kg, becomes_kg },
  })
  const say = (rows: LiftRow[], name: string | null = 'Back squat') =>
    sayLiftChange(name, rows, { weeks: 3, units: 'kg' }).replaceAll('\u00a0', ' ')
  const [seven, eight, nine] = [row(7, 120, 122.5), row(8, 125, 127.5), row(9, 130, 132.5)]
  expect(say([seven, eight, row(8, 110, 110), nine])).toBe(
    'Back squat 2.5 kg heavier in weeks 7 to 9.',
  )
  expect(say([seven])).toBe('Back squat 2.5 kg heavier in week 7.')
  expect(say([seven, row(9, 130, 135)])).toBe(
    'Back squat 2.5 to 5 kg heavier in 2 weeks from week 7 on.',
  )
  expect(say([row(7, 120, 115)])).toBe('Back squat 5 kg lighter in week 7.')
  const several = 'Weights change in 3 weeks.'
  expect(say([seven, row(8, 120, 115)])).toBe(several)
  expect(say([seven], null)).toBe(several)
  expect(say([row(7, null, 100)])).toBe(several)
})
