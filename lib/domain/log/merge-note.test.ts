import { expect, test } from 'vitest'
import { mergeNote } from './merge-note'

test('of two notes that do not know of each other both stay, once', () => {
  const both = mergeNote('Knee felt fine', 'Belt one hole tighter', 1000)
  expect(both).toBe('Knee felt fine\nBelt one hole tighter')
  expect(mergeNote(both, 'Belt one hole tighter', 1000)).toBe(both)
})

test('a note that was written on replaces what it was written on', () => {
  expect(mergeNote('', 'Belt', 1000)).toBe('Belt')
  expect(mergeNote('Belt', '', 1000)).toBe('Belt')
  expect(mergeNote('Belt', 'Belt one hole tighter', 1000)).toBe('Belt one hole tighter')
})

test('where there is no room for both, what stands stays whole', () => {
  expect(mergeNote('Knee', 'Belt', 6)).toBe('Knee\nB')
  expect(mergeNote('Knee', '💪', 6)).toBe('Knee')
})
