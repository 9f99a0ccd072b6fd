import { expect, test } from 'vitest'
import { gridAthlete, gridCases, type GridCase } from '@/testing/plans/grid-cases'
import { nameDays } from './name-days'
import { planBasis } from './plan-program'

const named = (request: GridCase) =>
  nameDays(planBasis(gridAthlete(request))).map(({ focus }) => focus)
const gym = { level: 'intermediate', minutes: 60, kit: 'full_gym', weeks: 8 } as const

test('days are called after their lifts, days of one kind apart by letters', () => {
  expect(named({ ...gym, style: 'strength', days: 2 })).toEqual(['Full body A', 'Full body B'])
  expect(named({ ...gym, style: 'hypertrophy', days: 4 })).toEqual([
    'Upper body A',
    'Lower body A',
    'Upper body B',
    'Lower body B',
  ])
})

test('the seventh day is recovery', () => {
  expect(named({ ...gym, style: 'general', days: 7 }).at(-1)).toBe('Recovery')
})

test('no two days of a week have one name, and each says which muscles it is for', () => {
  for (const request of gridCases().filter((_, index) => index % 43 === 7)) {
    const days = nameDays(planBasis(gridAthlete(request)))
    expect(new Set(days.map(({ focus }) => focus)).size, JSON.stringify(request)).toBe(days.length)
    for (const { groups } of days.slice(0, request.days)) expect(groups.length).toBeGreaterThan(0)
  }
})
