import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { resolveWhen, type When } from './resolve-when'

const today = '2026-11-30'
const at = (part: Partial<When>): When => ({
  ...{ in_weeks: null, month: null, day: null, year: null, part: 'any' },
  ...part,
})

describe('a month', () => {
  it.each([
    ['by March', at({ month: 3 }), true, '2027-03-01'],
    ['in March', at({ month: 3 }), false, '2027-03-31'],
    [
      'at the start of March, whatever stands before it',
      at({ month: 3, part: 'start' }),
      false,
      '2027-03-01',
    ],
    ['by the end of May', at({ month: 5, part: 'end' }), true, '2027-05-31'],
    ['by December, when it is about to begin', at({ month: 12 }), true, '2026-12-01'],
    ['in November, on its last day', at({ month: 11 }), false, '2027-11-30'],
    ['in February of a leap year', at({ month: 2, year: 2028 }), false, '2028-02-29'],
    ['in February of a common year', at({ month: 2, year: 2027 }), false, '2027-02-28'],
  ])('%s', (_, when, isBy, date) => {
    expect(resolveWhen(when, isBy, today)).toBe(date)
  })
})

describe('a day', () => {
  it.each([
    ['the next time that it comes', at({ month: 2, day: 14 }), '2027-02-14'],
    ['of this year while it lies ahead', at({ month: 12, day: 31 }), '2026-12-31'],
    ['never today', at({ month: 11, day: 30 }), '2027-11-30'],
    ['of a year', at({ month: 6, day: 5, year: 2028 }), '2028-06-05'],
    ['29 February, when there is one', at({ month: 2, day: 29 }), '2028-02-29'],
    ['no 29 February of a common year', at({ month: 2, day: 29, year: 2027 }), null],
    ['no 31 April', at({ month: 4, day: 31 }), null],
    ['without a month, of the next one', at({ day: 22 }), '2026-12-22'],
    ['without a month, of one that has it', at({ day: 31 }), '2026-12-31'],
  ])('%s', (_, when, date) => {
    expect(resolveWhen(when, true, today)).toBe(date)
  })
})

describe('weeks', () => {
  it.each([
    [1, today, '2026-12-07'],
    [6, today, '2027-01-11'],
    [104, today, '2028-11-27'],
    [4, '2028-02-01', '2028-02-29'],
    [1, '2027-12-29', '2028-01-05'],
  ])('%i from %s', (in_weeks, from, date) => {
    expect(resolveWhen(at({ in_weeks }), false, from)).toBe(date)
  })
})

test.each([
  ['a year is its first day or its last', at({ year: 2027 }), true, '2027-01-01'],
  ['a year', at({ year: 2027 }), false, '2027-12-31'],
  ['what is past is no date', at({ year: 2026, month: 3 }), true, null],
  ['what is today is no date', at({ year: 2026, month: 11, day: 30 }), true, null],
  ['three years ahead', at({ year: 2029, month: 11, day: 30 }), true, '2029-11-30'],
  ['more than three years ahead', at({ year: 2029, month: 12, day: 1 }), true, null],
  ['nothing that was said', at({}), true, null],
])('%s', (_, when, isBy, date) => {
  expect(resolveWhen(when, isBy, today)).toBe(date)
})

test('a date is a day of the calendar, ahead of today and within three years', () => {
  const maybe = (number: fc.Arbitrary<number>) => fc.option(number)
  const when = fc.record({
    in_weeks: maybe(fc.integer({ min: 1, max: 104 })),
    month: maybe(fc.integer({ min: 1, max: 12 })),
    day: maybe(fc.integer({ min: 1, max: 31 })),
    year: maybe(fc.integer({ min: 2025, max: 2040 })),
    part: fc.constantFrom('start' as const, 'end' as const, 'any' as const),
  })
  const days = fc.date({
    min: new Date('2026-01-01'),
    max: new Date('2030-12-31'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(when, fc.boolean(), days, (moment, isBy, day) => {
      const from = day.toISOString().slice(0, 10)
      const date = resolveWhen(moment, isBy, from)
      if (date === null) return
      expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date)
      expect(date > from && date <= `${Number(from.slice(0, 4)) + 3}${from.slice(4)}`).toBe(true)
      if (moment.in_weeks === null && moment.day !== null)
        expect(Number(date.slice(8))).toBe(moment.day)
    }),
  )
})
