import { expect, test } from 'vitest'
import type { Workout } from '@/lib/domain/program/schema'
import { programToShow } from '@/testing/plans/program-to-show'
import { rowSentences } from './row-sentences'

const { weeks } = programToShow({
  height_cm: 180,
  weight_kg: 80,
  age: 30,
  goal_category: 'strength',
  goal_raw: 'A stronger squat',
  fitness_level: 'intermediate',
  duration_weeks: 12,
  days_per_week: 4,
  session_minutes: 75,
  equipment: ['full_gym', 'spotter'],
  known_lifts: [
    { exercise: 'back-squat', weight: 140, reps: 1 },
    { exercise: 'bench-press', weight: 100, reps: 1 },
    { exercise: 'deadlift', weight: 170, reps: 1 },
  ],
})

test('after attempts comes the weight beyond them', () => {
  const [squat] = said(12, 'test')
  expect(squat?.today).toBe('If the third moved well: 150\u00a0kg (102\u00a0%).')
  expect(squat?.next).toContain('your next program starts from it')
})

test('in a taper nothing is added', () => {
  const rows = said(12, 'training')
  expect(rows.length).toBeGreaterThan(2)
  for (const row of rows) expect(row?.next).toBe('Finish fresh: this week nothing is added.')
})

test('what the numbers say already is not said again; what next time depends on always is', () => {
  const rows = said(3, 'training')
  for (const row of rows) expect(row?.next).toMatch(/\.$/)
  const [squat] = rows
  expect(squat?.today).toBe('')
})

test('a program of release 0.1 says nothing of it', () => {
  const [week] = weeks
  const old = { ...week!.workouts[0]!.exercises[0]!, progression: null }
  expect(rowSentences(old, 'kg', week!)).toBeNull()
})

function said(number: number, kind: Workout['kind']) {
  const week = weeks.find((each) => each.week === number)!
  return week.workouts
    .filter((workout) => workout.kind === kind)
    .flatMap(({ exercises }) => exercises.map((exercise) => rowSentences(exercise, 'kg', week)))
}
