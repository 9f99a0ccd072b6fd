import { expect, it, test } from 'vitest'
import { readWords } from '@/lib/domain/listening/read/read-words'

const facts = { today: '2026-11-30', units: 'kg' as const, weight_kg: 80 }

function daysIn(words: string): string[] {
  const { days } = readWords({ goal_raw: words, notes: '' }, facts)
  return days.map(({ kind, weekday, number, sure }) =>
    [kind, weekday, number, sure === false ? '?' : null].filter((each) => each !== null).join(' '),
  )
}

test.each([
  ['M/W/F only', ['on mon', 'on wed', 'on fri']],
  ['not on Sundays', ['off sun']],
  ["can't do tuesdays or thursdays", ['off tue', 'off thu']],
  ["I don't do Mondays", ['off mon']],
  ['BJJ is Wed and Fri so lifting on Tue/Thu', ['off wed ?', 'off fri ?', 'on tue', 'on thu']],
  ['Mon to Thu', ['on mon', 'on tue', 'on wed', 'on thu']],
  ['no weekends', ['off sat', 'off sun']],
  ['Gym closes Sundays', ['off sun']],
  ['Mon Wed 16:30, 75 min', ['on mon', 'on wed', 'minutes 75']],
  ['Tue and Thu 45 min', ['on tue', 'on thu', 'minutes tue 45', 'minutes thu 45']],
  ['3-4 days a week, an hour', ['per_week 3', 'minutes 60']],
  ['4 x 30 min', ['per_week 4', 'minutes 30']],
  ['every other day works best', ['every_other']],
  ['never more than 40 minutes', ['minutes 40']],
  ['15 to 20 minutes', ['minutes 15']],
  ['Half an hour, tops', ['minutes 30']],
  ['Pool is Mon and Wed', ['off mon ?', 'off wed ?']],
  ['Classes Tuesday and Thursday, so the other days', ['off tue', 'off thu']],
  ['Nets Mon, Thu. Free: Tue, Sat', ['on mon ?', 'on thu ?', 'on tue', 'on sat']],
  ['I boulder Mon and Thu evenings', ['on mon ?', 'on thu ?']],
  ['erg with my coach (tue thu), lifting: mon + fri', ['on tue ?', 'on thu ?', 'on mon', 'on fri']],
  ['Can train Mon Tue, Sat is for my kids', ['on mon', 'on tue', 'on sat ?']],
  ['Judo is Tuesday, so lift on Mon, Wed', ['on tue ?', 'on mon', 'on wed']],
])('“%s” is %j', (words, heard) => {
  expect(daysIn(words)).toEqual(heard)
})

it.each([
  'I sat down and wed my books',
  'a 2 hour ride on my bike',
  'bench three times a week',
  'rest 2 min between sets',
  'I started on Friday',
  'Studio shuts at noon on Sundays',
  'in 3 weeks',
])('no day is named in “%s”', (words) => {
  expect(daysIn(words)).toEqual([])
})
