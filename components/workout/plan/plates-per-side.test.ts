import { expect, test } from 'vitest'
import { platesPerSide } from './plates-per-side'

test('heaviest plates first, each side alike', () => {
  expect(platesPerSide(117.5, 20, [25, 20, 15, 10, 5, 2.5, 1.25])).toEqual([25, 20, 2.5, 1.25])
  expect(platesPerSide(20, 20, [25])).toEqual([])
})

test('what cannot be put on has no plates, and a heavy plate gives way where smaller ones fit', () => {
  expect(platesPerSide(21, 20, [25, 1.25])).toBeNull()
  expect(platesPerSide(15, 20, [25])).toBeNull()
  expect(platesPerSide(60, 20, [15, 10, 10])).toEqual([10, 10])
})
