import { expect, test } from 'vitest'
import { exerciseNamed, exerciseNames, resolveExclusions } from '@/lib/domain/catalogue/catalogue'
import { knownWords } from '@/lib/domain/catalogue/spoken/known-words'
import { firstAnswers } from './answers'
import { plannable } from './plannable'
import { profileOf } from './profile-of'

const { profile } = profileOf(firstAnswers('2026-11-23'))
const words = exerciseNames.flatMap(({ called }) => called)
const known = knownWords(exerciseNames)

test('a plan is drawn before the body is known', () => {
  expect(plannable(profile, known)).toMatchObject({ height_cm: 170, weight_kg: 75 })
})

test('no plan is drawn from a number out of range', () => {
  expect(plannable({ ...profile, duration_weeks: 60 }, known)).toBeNull()
  expect(plannable({ ...profile, session_minutes: 5 }, known)).toBeNull()
  expect(plannable({ ...profile, age: 200 }, known)).toBeNull()
})

test('an exclusion counts by name, by alias or by a part of one, and waits while nobody knows it', () => {
  const excluded_exercises = ['lunges', 'RDL', 'Flurb press', 'Lung']
  expect(plannable({ ...profile, excluded_exercises }, known)?.excluded_exercises).toEqual([
    'lunges',
    'RDL',
  ])
})

test('a lift waits until it has a whole name', () => {
  const lift = { weight: 100, reps: 5 }
  const known_lifts = [
    { exercise: 'Back squats', ...lift },
    { exercise: 'Back squ', ...lift },
  ]
  expect(plannable({ ...profile, known_lifts }, known)?.known_lifts).toEqual([
    { exercise: 'Back squats', ...lift },
  ])
})

test('until names can be read, lifts that the form asks for count, and no others', () => {
  const lift = { weight: 100, reps: 5 }
  const known_lifts = [
    { exercise: 'Back squat', ...lift },
    { exercise: 'Front squat', ...lift },
  ]
  const asked = plannable({ ...profile, known_lifts, excluded_exercises: ['lunges'] }, null)
  expect(asked?.known_lifts).toEqual([{ exercise: 'Back squat', ...lift }])
  expect(asked?.excluded_exercises).toEqual([])
})

const others = [
  ...[
    'squat',
    'press',
    'bench',
    'Flurb press',
    'row',
    'sumo',
    'Bench Press (Barbell)',
    'Kniebeugen',
    'bech press',
  ],
  ...[
    'anything overhead',
    'no burpees',
    'running',
    'machine presses',
    'single-leg work',
    'hip trust',
    'peso muerto',
  ],
]

test('what waits here is what the server does not know', () => {
  for (const text of [...words, ...others]) {
    const sent = plannable(
      {
        ...profile,
        excluded_exercises: [text],
        known_lifts: [{ exercise: text, weight: 50, reps: 5 }],
      },
      known,
    )
    expect(sent?.excluded_exercises, text).toHaveLength(
      resolveExclusions([text]).unknown.length === 0 ? 1 : 0,
    )
    expect(sent?.known_lifts, text).toHaveLength(exerciseNamed(text) ? 1 : 0)
  }
})
