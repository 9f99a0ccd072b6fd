import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysOfWeek } from '@/lib/domain/athlete/training-weekdays'
import { addDays, daysBetween } from './add-days'
import { plannedDate, weekOne } from './planned-date'

const free = { isChosen: false } as const

test('a start that was chosen waits for its Monday', () => {
  const chosen = { isChosen: true, weekdays: ['tue', 'thu'] as const }
  expect(weekOne('2027-01-04', chosen)).toBe('2027-01-04')
  expect(weekOne('2027-01-05', chosen)).toBe('2027-01-11')
})

test('else a program begins on its first training weekday from its start on', () => {
  expect(weekOne('2027-01-05', { ...free, weekdays: ['tue', 'thu'] })).toBe('2027-01-04')
  expect(weekOne('2027-01-06', { ...free, weekdays: ['tue', 'thu'] })).toBe('2027-01-11')
  expect(weekOne('2027-01-06', { ...free, weekdays: ['mon', 'wed', 'fri'] })).toBe('2027-01-11')
  expect(weekOne('2027-01-10', { ...free, weekdays: ['sun'] })).toBe('2027-01-04')
})

test('its first day is never before the start, and less than a week after it', () => {
  const day = fc.integer({ min: 0, max: 800 }).map((days) => addDays('2026-06-01', days))
  const weekdays = fc.subarray(daysOfWeek, { minLength: 1 })
  fc.assert(
    fc.property(day, weekdays, (start, days) => {
      const week_one = weekOne(start, { ...free, weekdays: days })
      const wait = daysBetween(start, plannedDate({ week_one, pauses: [] }, 1, days[0]!))
      expect(wait).toBeGreaterThanOrEqual(0)
      expect(wait).toBeLessThan(7)
    }),
  )
})

test('a pause shifts what is on its first day or later, and nothing before', () => {
  const schedule = { week_one: '2027-03-01', pauses: [{ from: '2027-03-10', days: 5 }] }
  expect(plannedDate(schedule, 2, 'tue')).toBe('2027-03-09')
  expect(plannedDate(schedule, 2, 'wed')).toBe('2027-03-15')
  expect(plannedDate(schedule, 3, 'mon')).toBe('2027-03-20')
})

test('each pause counts from the dates that the ones before it left', () => {
  const pauses = [
    { from: '2027-03-10', days: 7 },
    { from: '2027-03-17', days: 7 },
  ]
  expect(plannedDate({ week_one: '2027-03-01', pauses }, 2, 'wed')).toBe('2027-03-24')
  expect(plannedDate({ week_one: '2027-03-01', pauses }, 2, 'mon')).toBe('2027-03-08')
})

test('days keep their order through pauses', () => {
  const pause = fc.record({
    from: fc.integer({ min: 0, max: 90 }).map((days) => addDays('2027-01-01', days)),
    days: fc.integer({ min: 1, max: 30 }),
  })
  fc.assert(
    fc.property(fc.array(pause, { maxLength: 4 }), (pauses) => {
      const dates = [1, 2, 3, 4].flatMap((week) =>
        daysOfWeek.map((weekday) => plannedDate({ week_one: '2027-01-04', pauses }, week, weekday)),
      )
      expect(dates).toEqual([...dates].sort())
      expect(new Set(dates).size).toBe(dates.length)
    }),
  )
})
