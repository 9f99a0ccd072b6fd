import { expect, test } from 'vitest'
import { addDays } from '@/lib/domain/schedule/add-days'
import {
  dateOf,
  formatDate,
  formatDay,
  formatShortDay,
  formatSpan,
  formatWeekday,
  nextMonday,
} from './dates'

test('a start on a Monday is the Monday of week 1', () => {
  expect(dateOf('2027-01-04', 1, 'mon')).toBe('2027-01-04')
  expect(dateOf('2027-01-04', 5, 'fri')).toBe('2027-02-05')
})

test('a start in the middle of a week waits for the next Monday', () => {
  expect(dateOf('2027-01-06', 1, 'mon')).toBe('2027-01-11')
  expect(dateOf('2027-01-10', 1, 'sun')).toBe('2027-01-17')
})

test('dates cross a change of clocks and a leap day unharmed', () => {
  expect(dateOf('2027-03-22', 2, 'mon')).toBe('2027-03-29')
  expect(dateOf('2028-02-28', 1, 'tue')).toBe('2028-02-29')
})

test('the next Monday is never today', () => {
  expect(nextMonday('2026-11-22')).toBe('2026-11-23')
  expect(nextMonday('2026-11-23')).toBe('2026-11-30')
})

test('dates read in words', () => {
  expect(formatWeekday('2027-02-01')).toBe('Mon 1 February')
  expect(formatDate('2026-11-22T17:00:00.000Z')).toBe('22 November 2026')
  expect(formatSpan('2027-02-01', '2027-02-05')).toBe('1 – 5 February')
  expect(formatSpan('2026-12-28', '2027-01-01')).toBe('28 December – 1 January')
})

test('every day of a leap year is called as the British call it', () => {
  const british = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' })
  const whole = british({ day: 'numeric', month: 'long', year: 'numeric' })
  const weekday = british({ weekday: 'short' })
  const days = Array.from({ length: 366 }, (_, day) => addDays('2028-01-01', day))
  const wrong = days.filter((day) => {
    const at = new Date(day)
    return (
      formatDate(day) !== whole.format(at) ||
      formatWeekday(day) !== `${weekday.format(at)} ${formatDay(day)}`
    )
  })
  expect(wrong).toEqual([])
  const firsts = days.filter((day) => day.endsWith('-01')).map(formatShortDay)
  expect(firsts.join(', ')).toBe(
    '1 Jan, 1 Feb, 1 Mar, 1 Apr, 1 May, 1 Jun, 1 Jul, 1 Aug, 1 Sept, 1 Oct, 1 Nov, 1 Dec',
  )
})
