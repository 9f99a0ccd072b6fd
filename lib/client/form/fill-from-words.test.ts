import { expect, test } from 'vitest'
import { firstAnswers } from './answers'
import { fillFromWords } from './fill-from-words'
import { profileOf } from './profile-of'

const answers = firstAnswers('2026-11-23')

test('a yes fills in the form’s own answers, and what it does not name stays', () => {
  expect(fillFromWords(answers, { equipment: ['dumbbells', 'bench'] })).toEqual({
    kit: 'own',
    items: ['dumbbells', 'bench'],
  })
  const lift = { exercise: 'Back squat', weight: 140, reps: 5 }
  expect(fillFromWords(answers, { known_lifts: [lift] }).lifts?.[0]).toEqual({
    exercise: 'Back squat',
    weight: '140',
    reps: '5',
  })
})

test('days and their minutes come as the API takes them', () => {
  const filled = {
    ...answers,
    ...fillFromWords(answers, {
      weekdays: ['mon', 'wed', 'fri', 'sat'],
      minutes_by_day: { sat: 90 },
      session_minutes: 45,
    }),
  }
  expect(profileOf(filled).profile).toMatchObject({
    days_per_week: 4,
    weekdays: ['mon', 'wed', 'fri', 'sat'],
    minutes_by_day: { sat: 90 },
    session_minutes: 45,
  })
  expect(fillFromWords({ ...filled }, { days_per_week: 5 })).toEqual({
    days: '5',
    weekdays: [],
    minutesByDay: {},
  })
})
