import { expect, test } from 'vitest'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import { minutesOfRounds } from '@/lib/domain/measures/rounds'
import { gridCases } from '@/testing/plans/grid-cases'
import { planFacts, rowsOf } from '@/testing/plans/plan-facts'
import { prescribeConditioning } from './prescribe-conditioning'

const row = (id: string, sets: number) => ({
  slot: 'd1s5',
  key: 'INTV' as const,
  tag: 'c' as const,
  exercise: catalogueEntry(id),
  sets,
  base: sets,
  place: 0,
  emphasized: false,
  why: [],
})

test('steady work is counted in minutes, intervals in the whole rounds that fit them', () => {
  expect(prescribeConditioning(row('bike-steady', 20))).toMatchObject({ amount_min: 20 })
  expect(prescribeConditioning(row('bike-intervals', 14))).toMatchObject({ amount_min: 8 })
  expect(prescribeConditioning(row('bike-intervals', 1))).toMatchObject({ amount_min: 1 })
})

test('no week gives conditioning more minutes than were kept for it', () => {
  const cases = gridCases().filter(({ style, kit }) => style === 'fitness' && kit === 'full_gym')
  let rounds = 0
  for (const request of cases.filter((_, index) => index % 9 === 4)) {
    for (const { row: planned, groups } of planFacts(request).weeks.flatMap(rowsOf)) {
      if (planned.exercise.measure !== 'rounds') continue
      rounds += 1
      expect(groups[0]!.amount_min).toBeGreaterThanOrEqual(4)
      expect(minutesOfRounds(groups[0]!.amount_min)).toBeLessThanOrEqual(planned.sets)
    }
  }
  expect(rounds).toBeGreaterThan(50)
})
