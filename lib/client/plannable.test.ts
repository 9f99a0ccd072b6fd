import { expect, test } from 'vitest'
import { firstAnswers } from './answers'
import { plannable } from './plannable'
import { profileOf } from './profile-of'

const { profile } = profileOf(firstAnswers('2026-11-23'))
const names = ['Barbell back squat', 'Walking lunge']

test('a plan is drawn before the body is known', () => {
  expect(plannable(profile, names)).toMatchObject({ height_cm: 170, weight_kg: 75 })
})

test('no plan is drawn from a number out of range', () => {
  expect(plannable({ ...profile, duration_weeks: 60 }, names)).toBeNull()
  expect(plannable({ ...profile, session_minutes: 5 }, names)).toBeNull()
  expect(plannable({ ...profile, age: 200 }, names)).toBeNull()
})

test('a name that is still being typed waits', () => {
  const excluded_exercises = ['lunges', 'Flurb press']
  expect(plannable({ ...profile, excluded_exercises }, names)?.excluded_exercises).toEqual([
    'lunges',
  ])
})
