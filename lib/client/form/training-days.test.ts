import { expect, test } from 'vitest'
import { trainingDays } from './training-days'

const moved = { days_per_week: 3, weekdays: ['mon', 'thu', 'sat'] as const }

test('the plan’s days stand where none were chosen, also where it takes fewer than were asked for', () => {
  expect(trainingDays({ weekdays: [], days: '3' }, moved)).toEqual(['mon', 'thu', 'sat'])
  const fewer = { days_per_week: 7, weekdays: ['mon', 'tue', 'thu', 'fri', 'sat', 'sun'] as const }
  expect(trainingDays({ weekdays: [], days: '7' }, fewer)).toEqual(fewer.weekdays)
})

test('chosen days stand whatever the plan takes', () => {
  expect(trainingDays({ weekdays: ['tue', 'wed', 'sun'], days: '3' }, moved)).toEqual([
    'tue',
    'wed',
    'sun',
  ])
})

test('a plan for another number of days, or none, says nothing about these', () => {
  const usual = ['mon', 'tue', 'thu', 'fri']
  expect(trainingDays({ weekdays: [], days: '4' }, moved)).toEqual(usual)
  expect(trainingDays({ weekdays: [], days: '4' }, { days_per_week: 4, weekdays: [] })).toEqual(
    usual,
  )
})
