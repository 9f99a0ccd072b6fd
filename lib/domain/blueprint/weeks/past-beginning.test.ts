import { expect, test } from 'vitest'
import { deriveAthlete } from '@/lib/domain/athlete/athlete'
import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import { planBasis, planWeeks } from '@/lib/domain/blueprint/plan-program'
import { isPull } from '@/lib/domain/catalogue/exercise-kinds'
import { goalSchema } from '@/lib/domain/vocabulary'
import { gridProfile } from '@/testing/plans/grid-cases'
import { rowsOf, setsOf } from '@/testing/plans/plan-facts'
import { planWeek } from './plan-week'
import type { PlannedRow, WeekPlan } from './planned-week'
import { isLoading } from './program-week'

const basisOf = (duration_weeks: number, form: Partial<AthleteProfile> = {}) => {
  const profile = gridProfile({
    ...{ style: 'strength', level: 'beginner', days: 3, minutes: 60, kit: 'full_gym', weeks: 12 },
  })
  return planBasis(deriveAthlete({ ...profile, duration_weeks, ...form }))
}
const planned = (duration_weeks: number, age = 30) => [
  ...planWeeks(basisOf(duration_weeks, { age })),
]
const squats = (weeks: ReturnType<typeof planned>) =>
  weeks.map((week) => rowsOf(week).filter(({ row }) => row.exercise.id === 'back-squat'))

test('a beginner of a year adds weight every session for four months and rides waves from then on', () => {
  const weeks = planned(52)
  const turn = weeks.findIndex((week) => rowsOf(week).some(({ row }) => row.tag === 'H'))
  expect(turn).toBeGreaterThanOrEqual(16)
  expect(weeks[turn]!.week.phase_week).toBe(1)
  for (const rows of squats(weeks.slice(0, turn)))
    expect(rows.every(({ progression }) => progression.method === 'linear')).toBe(true)
  for (const rows of squats(weeks.slice(turn)))
    expect(rows.map(({ row }) => row.tag)).toEqual(['H', 'V'])
})

test('the lifts stay the same and the last year’s quarter is heavier than the first', () => {
  const weeks = planned(52).filter(({ week }) => isLoading(week))
  const best = squats(weeks).map((rows) =>
    Math.max(...rows.flatMap(({ groups }) => groups.map(({ kg }) => kg ?? 0))),
  )
  expect(Math.min(...best.slice(-8))).toBeGreaterThan(Math.max(...best.slice(0, 8)))
})

test('in sixteen weeks, and under 18, nothing changes', () => {
  for (const weeks of [planned(16), planned(52, 15)])
    expect(weeks.flatMap(rowsOf).some(({ row }) => row.tag === 'H')).toBe(false)
})

test.each(goalSchema.options)(
  'a year of short sessions of %s keeps its rows and its pulls, and rests in its easy weeks',
  (goal_category) => {
    for (const [days_per_week, session_minutes] of [
      [1, 30],
      [2, 20],
      [3, 25],
      [3, 35],
    ] as const) {
      const basis = basisOf(52, { goal_category, days_per_week, session_minutes })
      const [before, last, easy, next] = [15, 23, 24, 25].map((week) =>
        planWeek(basis, basis.weeks[week - 1]!),
      )
      expect(easy!.week.phase).toBe('deload')
      expect(liftedSets(easy!)).toBeLessThanOrEqual(0.75 * liftedSets(last!))
      for (const [day, { rows }] of [...last!.sessions.entries(), ...next!.sessions.entries()]) {
        const had = before!.sessions[day]!.rows
        expect(rows.length).toBeGreaterThanOrEqual(Math.min(2, had.length))
        expect(rows.filter(isPullRow).length).toBe(had.filter(isPullRow).length)
      }
    }
  },
)

const isPullRow = ({ row }: PlannedRow) => isPull(row.exercise)
const liftedSets = (week: WeekPlan) =>
  rowsOf(week)
    .filter(({ row }) => row.tag !== 'c')
    .reduce((sum, row) => sum + setsOf(row), 0)
