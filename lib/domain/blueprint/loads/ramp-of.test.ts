import { expect, test } from 'vitest'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import { gridCases } from '@/testing/plans/grid-cases'
import { planFacts, rowsOf } from '@/testing/plans/plan-facts'
import { weighRamp } from './ramp-of'

test('every warm-up is lighter than the work, each step no lighter and of no more reps than the one before', () => {
  const cases = gridCases().filter(({ kit }, index) => kit === 'full_gym' && index % 31 === 0)
  let ramps = 0
  for (const { ramp, groups } of cases.flatMap((request) =>
    planFacts(request).weeks.flatMap(rowsOf),
  )) {
    const top = Math.max(...groups.map(({ kg }) => kg ?? 0))
    ramp.forEach((step, index) => {
      if (step.kg !== null) expect(step.kg).toBeLessThanOrEqual(top)
      const before = ramp[index - 1]
      if (!before) return
      ramps += 1
      expect(step.percent).toBeGreaterThan(before.percent)
      expect(step.reps).toBeLessThanOrEqual(before.reps)
      if (step.kg !== null) expect(step.kg).toBeGreaterThanOrEqual(before.kg ?? 0)
    })
  }
  expect(ramps).toBeGreaterThan(100)
})

const steps = [
  { reps: 8, percent: 0 },
  { reps: 5, percent: 50 },
  { reps: 3, percent: 80 },
]
const weights = (id: string, top: number) =>
  weighRamp(steps, top, catalogueEntry(id), { units: 'kg', ownWeights: null }).map(({ kg }) => kg)

test('only a barbell is lifted empty', () => {
  expect(weights('bench-press', 100)).toEqual([20, 50, 80])
  expect(weights('dumbbell-bench-press', 30)).toEqual([16, 24])
})

test('no weight is lifted twice on the way up, and nothing below the empty bar', () => {
  expect(weights('bench-press', 40)).toEqual([20, 32.5])
  expect(weights('bench-press', 22.5)).toEqual([20])
})

test('a ramp to a weight that is not known keeps its steps', () => {
  expect(weights('bench-press', 0)).toEqual([null, null, null])
})
