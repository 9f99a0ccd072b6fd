import { expect, test } from 'vitest'
import type { AthleteProfileInput } from '@/lib/domain/athlete/profile'
import { programToShow } from '@/testing/plans/program-to-show'
import { cardDays } from './card-days'

const strong: AthleteProfileInput = {
  height_cm: 180,
  weight_kg: 85,
  goal_category: 'strength',
  goal_raw: 'A heavier squat',
  fitness_level: 'intermediate',
  duration_weeks: 12,
  days_per_week: 4,
  session_minutes: 75,
  known_lifts: [
    { exercise: 'back_squat', weight: 140, reps: 1 },
    { exercise: 'bench_press', weight: 100, reps: 1 },
  ],
}

test('a card holds a day through all its weeks, every exercise in one cell', () => {
  const program = programToShow(strong)
  const cards = cardDays(program, program.weeks)
  expect(cards.map(({ day }) => day)).toEqual([1, 2, 3, 4])
  for (const { day, weeks, rows } of cards) {
    expect(weeks.map(({ week }) => week)).toEqual(
      program.weeks
        .filter((one) => one.workouts.some((each) => each.day === day))
        .map((one) => one.week),
    )
    for (const [index, { workouts }] of weeks.entries()) {
      const filled = rows.filter(({ cells }) => cells[index] !== null)
      expect(filled).toHaveLength(workouts.find((one) => one.day === day)!.exercises.length)
    }
    const numbers = rows.map(({ number }) => number)
    expect(new Set(numbers).size, numbers.join(' ')).toBe(numbers.length)
  }
})

test('a weight that the plan gives stands in every week, one that climbs by reps where its block begins', () => {
  const program = programToShow(strong)
  const [card] = cardDays(program, program.weeks)
  const squat = card!.rows[0]!
  expect(squat.cells.slice(0, 5).every((cell) => cell!.lines[0]!.load !== '')).toBe(true)
  const first = card!.weeks[0]!.workouts.find(({ day }) => day === card!.day)!
  const ranges = first.exercises.flatMap(({ progression, sets }, index) =>
    progression?.method === 'double' && sets[0]!.load_kg !== null ? [card!.rows[index]!] : [],
  )
  expect(ranges.length).toBeGreaterThan(0)
  for (const { cells } of ranges) {
    expect(cells[0]!.lines[0]!.load).not.toBe('')
    expect(cells[1]!.lines[0]!.load).toBe('')
  }
})

test('half a year takes two cards a day', () => {
  const program = programToShow({ ...strong, duration_weeks: 26, days_per_week: 2 })
  const cards = cardDays(program, program.weeks)
  expect(cards.map(({ day, weeks }) => [day, weeks.length])).toEqual([
    [1, 13],
    [1, 13],
    [2, 13],
    [2, 13],
  ])
})
