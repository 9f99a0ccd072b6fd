import { expect, test } from 'vitest'
import { judgeBudget } from './budget.mjs'

const suites = [
  { name: 'unit', seconds: 90 },
  { name: 'integration', seconds: 60 },
]

test('a suite over its own minutes is told, and turns nothing red', () => {
  const { lines, suite } = judgeBudget(suites, 150)
  expect(lines[0]).toBe('unit          1.5 of  1.0 min, over')
  expect(lines[1]).toBe('integration   1.0 of  3.0 min')
  expect(suite).toMatchObject({ name: 'budget', passed: 1, failed: 0 })
})

test('thirteen minutes in all are the end of it', () => {
  expect(judgeBudget(suites, 13 * 60).suite).toMatchObject({ passed: 1, failed: 0 })
  const { lines, suite } = judgeBudget(suites, 13 * 60 + 1)
  expect(suite).toMatchObject({ passed: 0, failed: 1 })
  expect(lines.at(-1)).toBe('all          13.0 of 13.0 min, over')
})
