import { expect, test } from 'vitest'
import { otherDay } from './other-day'

test('on every day of the week another day is offered than the workout has, and than tomorrow', () => {
  const monday = '2027-03-08'
  const week = ['02', '03', '04', '05', '06', '07', '08'].map((day) => `2027-03-${day}`)
  expect(week.map((today) => otherDay(today, monday))).toEqual(
    ['04', '05', '06', '07', '09', '09', '10'].map((day) => `2027-03-${day}`),
  )
})

test('a workout that is far away stays in its week', () => {
  expect(otherDay('2027-03-08', '2027-03-16')).toBe('2027-03-17')
  expect(otherDay('2027-03-08', '2027-03-15')).toBe('2027-03-10')
})
