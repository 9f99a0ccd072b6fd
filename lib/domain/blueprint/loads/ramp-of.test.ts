import { expect, test } from 'vitest'
import { gridCases } from '@/testing/plans/grid-cases'
import { planFacts, rowsOf } from '@/testing/plans/plan-facts'

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
