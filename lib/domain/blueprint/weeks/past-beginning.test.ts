import { expect, test } from 'vitest'
import { deriveAthlete } from '@/lib/domain/athlete/athlete'
import { planBasis, planWeeks } from '@/lib/domain/blueprint/plan-program'
import { gridProfile } from '@/testing/plans/grid-cases'
import { rowsOf } from '@/testing/plans/plan-facts'
import { isLoading } from './program-week'

const planned = (duration_weeks: number, age = 30) => {
  const profile = gridProfile({
    ...{ style: 'strength', level: 'beginner', days: 3, minutes: 60, kit: 'full_gym', weeks: 12 },
  })
  const athlete = deriveAthlete({ ...profile, duration_weeks, age })
  return [...planWeeks(planBasis(athlete))]
}
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
