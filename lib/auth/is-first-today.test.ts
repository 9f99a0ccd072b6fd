import { expect, test } from 'vitest'
import { isFirstToday } from './is-first-today'

test('a value is the first of its day once, and again on the next', () => {
  const morning = new Date('2027-01-04T06:00:00Z')
  const evening = new Date('2027-01-04T23:59:00Z')
  const tomorrow = new Date('2027-01-05T00:01:00Z')
  expect(isFirstToday('one', morning)).toBe(true)
  expect(isFirstToday('other', morning)).toBe(true)
  expect(isFirstToday('one', evening)).toBe(false)
  expect(isFirstToday('one', tomorrow)).toBe(true)
  expect(isFirstToday('one', tomorrow)).toBe(false)
})

test('whoever sends values by the thousand takes no more memory for it', () => {
  const day = new Date('2027-01-06T12:00:00Z')
  for (let value = 0; value <= 10_000; value += 1) isFirstToday(`value ${value}`, day)
  // The first was forgotten, and is sent once more.
  expect(isFirstToday('value 1', day)).toBe(true)
})
