import { expect, test } from 'vitest'
import { weekSchema } from '@/lib/domain/program/schema'
import { upgradeWeek } from './upgrade-week'

const set = { kind: 'work', amount_min: 5, amount_max: 5, rir: 2, pct_1rm: 80.6, load_kg: 100 }
const stored = {
  week: 3,
  phase: 'intensification',
  block: 1,
  title: 'Heavier',
  focus: 'Squat',
  note: 'Rest well.',
  adjustments: [],
  workouts: [
    {
      day: 1,
      weekday: 'mon',
      kind: 'training',
      title: 'Legs',
      focus: 'Legs',
      note: '',
      minutes: 60,
      exercises: [
        {
          slot: 'd1s1',
          exercise_id: 'back-squat',
          role: 'main',
          measure: 'reps',
          superset: null,
          warm_up: [
            { ...set, kind: 'warm_up', rir: null, pct_1rm: 40.3, load_kg: 50 },
            { ...set, kind: 'warm_up', amount_min: 3, amount_max: 3, rir: null, load_kg: 75 },
          ],
          planned: [set, set],
          written: [set, set, { ...set, kind: 'back_off', load_kg: 90 }],
          rest_seconds: 180,
          tempo: '3-0-1-0',
          progression: 'effort',
          cue: 'Brace.',
          alternatives: ['front-squat'],
        },
      ],
    },
  ],
}

test('a week of release 0.1 keeps its training, words and tempo', () => {
  const week = weekSchema.parse(upgradeWeek(stored))
  const [exercise] = week.workouts[0]!.exercises
  expect(week).toMatchObject({ week: 3, title: 'Heavier', note: 'Rest well.' })
  expect(exercise).toMatchObject({ tempo: '3-0-1-0', cue: 'Brace.', progression: null })
  expect(exercise!.sets.map(({ kind, load_kg }) => [kind, load_kg])).toEqual([
    ['work', 100],
    ['work', 100],
    ['back_off', 90],
  ])
  expect(exercise!.asked).toHaveLength(2)
})

test('what was asked for is told only where something else is trained', () => {
  const [workout] = stored.workouts
  const [exercise] = workout!.exercises
  const unmoved = { ...exercise!, planned: exercise!.written }
  const week = { ...stored, workouts: [{ ...workout!, exercises: [unmoved] }] }
  expect(upgradeWeek(week).workouts[0]!.exercises[0]).not.toHaveProperty('asked')
})

test('its warm-up sets say which share of the working weight they are', () => {
  const { warm_up } = upgradeWeek(stored).workouts[0]!.exercises[0]!
  expect(warm_up.map(({ pct_of_work, load_kg }) => [pct_of_work, load_kg])).toEqual([
    [50, 50],
    [75, 75],
  ])
})

test('what is no week of release 0.1 is refused', () => {
  expect(() => upgradeWeek(upgradeWeek(stored))).toThrow()
})
