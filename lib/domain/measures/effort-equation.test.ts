import { expect, test } from 'vitest'
import { percentOf, repsInReserve, shareOfMaximum } from './effort-equation'

test('four sixes with three left in the last one are 74 % of the maximum', () => {
  expect(100 * shareOfMaximum(6, 3, 4)).toBeCloseTo(74.2, 1)
  expect(repsInReserve(6, 74.2, 4)).toBeCloseTo(3, 1)
})

test('short rests cost more, and many sets no more than five points', () => {
  expect(repsInReserve(6, 75, 4, 90)).toBeLessThan(repsInReserve(6, 75, 4, 180))
  expect(shareOfMaximum(6, 3, 10)).toBeCloseTo(shareOfMaximum(6, 3, 1) - 0.05, 9)
})

test('a single set has a percentage up to thirteen reps that could be done', () => {
  expect(percentOf(5, 0)).toBe(88.9)
  expect(percentOf(10, 3)).toBe(66.7)
  expect(percentOf(12, 2)).toBeNull()
})
