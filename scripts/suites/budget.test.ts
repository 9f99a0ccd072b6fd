import { expect, test } from 'vitest'
import { judgeBudget } from './budget.mjs'

const suites = [
  { name: 'unit', seconds: 162 },
  { name: 'integration', seconds: 60 },
]

test('a suite over its own minutes is told, and turns nothing red', () => {
  const { lines, suite } = judgeBudget(suites, 222)
  expect(lines[0]).toBe('unit          2.7 of  2.5 min, over')
  expect(lines[1]).toBe('integration   1.0 of  3.0 min')
  expect(suite).toMatchObject({ name: 'budget', passed: 1, failed: 0 })
})

test('fifteen minutes in all are the end of it', () => {
  expect(judgeBudget(suites, 15 * 60).suite).toMatchObject({ passed: 1, failed: 0 })
  const { lines, suite } = judgeBudget(suites, 15 * 60 + 1)
  expect(suite).toMatchObject({ passed: 0, failed: 1 })
  expect(lines.at(-1)).toBe('all          15.0 of 15.0 min, over')
})
