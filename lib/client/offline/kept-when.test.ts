import { expect, test } from 'vitest'
import { keptWhen } from './kept-when'

test('the time alone is said of today, the day of what is older', () => {
  const now = new Date(2026, 10, 29, 19, 30)
  expect(keptWhen(new Date(2026, 10, 29, 8, 2), now)).toBe('at 08:02')
  expect(keptWhen(new Date(2026, 10, 28, 23, 59), now)).toBe('yesterday at 23:59')
  expect(keptWhen(new Date(2026, 10, 26, 18, 2), now)).toBe('on Thu 26 November at 18:02')
})
