import { expect, test } from 'vitest'
import { saysMinutes, saysMonths, saysWeeks } from './spans-in'

test.each([
  ['an hour', 60],
  ['1 hr on Tuesday', 60],
  ['hour-long sessions, three of them', 60],
  ['an hour and a half', 90],
  ['1.5 hours', 90],
  ['1h30', 90],
  ['half an hour', 30],
  ['eine halbe Stunde', 30],
  ['eine Stunde', 60],
  ['une heure et demie', 90],
  ['45 minutes', 45],
  ['forty minutes', 40],
])('“%s” says %d minutes', (words, minutes) => {
  expect(saysMinutes(words, minutes)).toBe(true)
})

test.each([
  ['2 hours', 60],
  ['half an hour', 60],
  ['an hour, or 30 minutes', 90],
  ['no time', 60],
])('“%s” does not say %d minutes', (words, minutes) => {
  expect(saysMinutes(words, minutes)).toBe(false)
})

test.each([
  ['in six weeks', 6],
  ['in 3 months', 12],
  ['in 3 months', 13],
  ['14 days', 2],
  ['half a year', 26],
  ['next month', 4],
  ['in einem Jahr', 52],
])('“%s” says %d weeks', (words, weeks) => {
  expect(saysWeeks(words, weeks)).toBe(true)
})

test.each([
  ['in six weeks', 5],
  ['in 3 months', 4],
  ['2 years', 97],
  ['soon', 1],
])('“%s” does not say %d weeks', (words, weeks) => {
  expect(saysWeeks(words, weeks)).toBe(false)
})

test.each([
  ['2 years', 24],
  ['a year and a half', 18],
  ['six months', 6],
  ['10 weeks', 2],
])('“%s” says %d months', (words, months) => {
  expect(saysMonths(words, months)).toBe(true)
  expect(saysMonths(words, months + 3)).toBe(false)
})
