import { expect, test } from 'vitest'
import { startDate } from './start-date'

const monday = new Date('2027-02-01T12:00:00Z')
const nowhere = { start_date: null, time_zone: 'UTC' }

test('the athlete’s own date counts as it is', () => {
  expect(startDate({ ...nowhere, start_date: '2027-03-03' }, ['mon'], monday)).toBe('2027-03-03')
})

test('else a program begins on the first of its weekdays from tomorrow', () => {
  expect(startDate(nowhere, ['mon', 'wed', 'fri'], monday)).toBe('2027-02-03')
  expect(startDate(nowhere, ['mon'], monday)).toBe('2027-02-08')
  expect(startDate(nowhere, ['tue', 'sun'], monday)).toBe('2027-02-02')
})

test('tomorrow is what it is where the athlete lives', () => {
  const late = new Date('2027-02-01T23:30:00Z')
  const days = ['tue', 'wed'] as const
  expect(startDate({ ...nowhere, time_zone: 'Europe/Berlin' }, days, late)).toBe('2027-02-03')
  expect(startDate({ ...nowhere, time_zone: 'America/New_York' }, days, late)).toBe('2027-02-02')
})
