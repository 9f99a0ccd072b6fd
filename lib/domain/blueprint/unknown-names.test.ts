import { expect, test } from 'vitest'
import { athleteProfileSchema } from '@/lib/domain/athlete/profile'
import { wishesSchema } from '@/lib/domain/athlete/wishes'
import { inOneGo } from './in-one-go'
import { unknownNames } from './unknown-names'

test('unknown names go back with the field they stand in', () => {
  const profile = athleteProfileSchema.parse({
    height_cm: 180,
    weight_kg: 80,
    goal_category: 'strength',
    goal_raw: '',
    fitness_level: 'intermediate',
    duration_weeks: 12,
    days_per_week: 4,
    excluded_exercises: ['deadlift', 'flying carpet'],
    known_lifts: [
      { exercise: 'Bench press', weight: 80, reps: 5 },
      { exercise: 'bech press', weight: 80, reps: 5 },
    ],
  })
  const wishes = wishesSchema.parse({
    lifts: [
      { exercise: 'squat', ask: 'improve' },
      { exercise: 'log press', ask: 'keep' },
    ],
  })
  expect(inOneGo(unknownNames(profile, wishes))).toEqual([
    { field: 'excluded_exercises.1', name: 'flying carpet', nearest: [] },
    {
      field: 'known_lifts.1.exercise',
      name: 'bech press',
      nearest: expect.arrayContaining(['Barbell bench press']),
    },
    {
      field: 'wishes.lifts.1.exercise',
      name: 'log press',
      nearest: ['Barbell overhead press', 'Push press'],
    },
  ])
})
