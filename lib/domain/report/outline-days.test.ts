import { expect, test } from 'vitest'
import { programToShow } from '@/testing/plans/program-to-show'
import { outlineDays } from './outline-days'

test('days have their names and the main lifts that the plan has fixed', () => {
  const { blueprint } = programToShow({
    ...{ height_cm: 180, weight_kg: 80, age: 30, goal_raw: '', goal_category: 'strength' },
    ...{ fitness_level: 'intermediate', duration_weeks: 8, days_per_week: 4 },
  })
  const days = outlineDays(blueprint)
  expect(Object.keys(days)).toHaveLength(8)
  expect(days[1]![0]).toEqual({ day: 1, name: 'Lower body', lifts: ['Barbell back squat'] })
  const open = blueprint.slots.filter((s) => s.role === 'main' && s.candidates.length > 1)
  expect(open.length).toBeGreaterThan(0)
  for (const { day } of open) {
    const lifts = days[1]!.find((one) => one.day === day)!.lifts
    const fixed = blueprint.slots.filter((s) => s.role === 'main' && s.day === day).length
    expect(lifts.length).toBeLessThan(fixed)
  }
})
