import { describe, expect, it, test } from 'vitest'
import { weekdaySchema } from '@/lib/domain/vocabulary'
import { monthsIn } from './months-in'
import { weekdaysIn } from './weekdays-in'

const inOrder = (words: string) =>
  weekdaySchema.options.filter((day) => weekdaysIn(words).has(day)).join(' ')

describe('the weekdays that words name', () => {
  it.each([
    ['not on Sundays', 'sun'],
    ['Tues and Thurs', 'tue thu'],
    ['M/W/F only', 'mon wed fri'],
    ['MWF', 'mon wed fri'],
    ['Mon-Fri', 'mon tue wed thu fri'],
    ['Friday to Sunday', 'fri sat sun'],
    ['at the weekend', 'sat sun'],
    ['weekday lunch breaks', 'mon tue wed thu fri'],
    ['every day', 'mon tue wed thu fri sat sun'],
    ['sonntags nie, Mo/Mi/Fr gern', 'mon wed fri sun'],
    ['lunes, miércoles y viernes', 'mon wed fri'],
    ['jamais le dimanche', 'sun'],
    ['segunda e quarta', 'mon wed'],
    ['по воскресеньям', 'sun'],
    ['周日不训练', 'sun'],
    ['لا تمارين يوم الأحد', 'sun'],
    ['日曜日は休み', 'sun'],
    ['I want to do so much', ''],
    ['three evenings', ''],
  ])('“%s”', (words, days) => {
    expect(inOrder(words)).toBe(days)
  })
})

test.each([
  ['by March', 3],
  ['end of Sept', 9],
  ['bis Mai', 5],
  ['en junio', 6],
  ['d’ici février', 2],
  ['em março', 3],
  ['5 марта', 3],
  ['by spring', 3],
  ['vor Weihnachten', 12],
  ['on 6/3', 6],
  ['3月', 3],
])('“%s” says the month %d', (words, month) => {
  expect([...monthsIn(words)]).toContain(month)
})

test('a number is no month', () => {
  expect(monthsIn('bench 3 plates in 12 weeks').size).toBe(0)
})
