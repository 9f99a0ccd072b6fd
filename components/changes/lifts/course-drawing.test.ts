import { expect, test } from 'vitest'
import type { LiftCourse } from '@/lib/domain/contract/change/lift-change'
import { courseDrawing, drawingSize } from './course-drawing'

const twelve = Array.from({ length: 12 }, (_, index) => index + 1)
const course: LiftCourse = {
  exercise_id: 'back-squat',
  lifted: [
    { week: 1, kg: 140 },
    { week: 3, kg: 141 },
    { week: 5, kg: 144 },
  ],
  weeks: twelve.map((week) => ({
    week,
    was_kg: 140 + week * 0.7,
    becomes_kg: week < 6 ? null : 142 + week * 0.7,
  })),
}

test('everything stands within the drawing, the heavier the higher', () => {
  const { points } = courseDrawing(course)
  for (const { x, y } of points) {
    expect(x).toBeGreaterThan(0)
    expect(x).toBeLessThan(drawingSize.width)
    expect(y).toBeGreaterThanOrEqual(drawingSize.top)
    expect(y).toBeLessThan(drawingSize.floor)
  }
  const byWeight = points.toSorted((one, other) => one.kg - other.kg)
  expect(byWeight.map(({ y }) => y)).toEqual(byWeight.map(({ y }) => y).toSorted((a, b) => b - a))
})

test('what was lifted, this set, the way, the end and what was before it each have a figure', () => {
  const { points } = courseDrawing(course)
  expect(points.map(({ kind, week, isNamed }) => `${kind} ${week} ${isNamed}`)).toEqual([
    'set 6 true',
    'estimate 12 true',
    'before 12 true',
    'estimate 9 true',
    'lifted 5 true',
    'lifted 3 true',
    'lifted 1 true',
  ])
  const [end, before] = [points[1]!, points[2]!]
  expect([end.isUnder, before.isUnder]).toEqual([false, true])
})

test('figures of a long program never stand in each other’s way', () => {
  const weeks = Array.from({ length: 52 }, (_, index) => ({
    ...{ week: index + 1, was_kg: 100 + index },
    becomes_kg: index < 30 ? null : 95 + index,
  }))
  const lifted = weeks.slice(0, 30).map(({ week, was_kg }) => ({ week, kg: was_kg }))
  const { points } = courseDrawing({ ...course, weeks, lifted })
  const named = points.filter(({ isNamed }) => isNamed)
  const sides = [true, false].map((isUnder) => named.filter((each) => each.isUnder === isUnder))
  for (const side of sides) {
    const xs = side.map(({ x }) => x).toSorted((a, b) => a - b)
    xs.slice(1).forEach((x, index) => expect(x - xs[index]!).toBeGreaterThanOrEqual(27))
  }
  expect(named.map(({ kind }) => kind)).toContain('lifted')
  expect(named.length).toBeLessThan(points.length)
})

test('a lift of which nothing was known has its own line alone', () => {
  const { before, points } = courseDrawing({
    ...course,
    lifted: [],
    weeks: course.weeks.map((week) => ({ ...week, was_kg: null })),
  })
  expect(before).toBe('')
  expect(points.map(({ kind }) => kind)).toEqual(['set', 'estimate', 'estimate'])
})

test('a new set in the week of an old one stands above it, with both figures', () => {
  const both = { ...course, lifted: [...course.lifted, { week: 6, kg: 140 }] }
  const inWeek = courseDrawing(both).points.filter(({ week }) => week === 6)
  expect(inWeek.map(({ kind, isNamed, isUnder }) => [kind, isNamed, isUnder])).toEqual([
    ['set', true, false],
    ['lifted', true, true],
  ])
})
