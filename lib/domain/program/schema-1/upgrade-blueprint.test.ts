import { expect, test } from 'vitest'
import { athleteProfileSchema } from '@/lib/domain/athlete/profile'
import { deriveAthlete } from '@/lib/domain/athlete/athlete'
import { blueprintSchema } from '@/lib/domain/blueprint/schema'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import { plannedSets } from '@/lib/domain/program/planned-sets'
import { upgradeBlueprint } from './upgrade-blueprint'

const profile = athleteProfileSchema.parse({
  height_cm: 178,
  weight_kg: 80,
  goal_category: 'strength',
  goal_raw: '',
  fitness_level: 'intermediate',
  duration_weeks: 2,
  days_per_week: 1,
  known_lifts: [{ exercise: 'Back squat', weight: 120, reps: 5 }],
})

const row = {
  sets_min: 3,
  sets_max: 3,
  measure: 'reps',
  back_off: null,
  rest_seconds: 120,
  superset: null,
  progression: 'effort',
}
const rows = [
  {
    ...row,
    slot: 'd1s1',
    sets: 3,
    amount: 5,
    rir: 2,
    pct_1rm: 83.3,
    ramp: 2,
    back_off: { sets: 2, amount: 8, rir: 3, pct_1rm: 72.2 },
  },
  { ...row, slot: 'd1s2', sets: 3, amount: 12, rir: 2, pct_1rm: null, ramp: 1 },
]
const week = (number: number, block: number) => ({
  week: number,
  phase: 'accumulation',
  block,
  phase_week: 1,
  phase_weeks: 1,
  targets: { quads: 10 },
  days: [
    {
      day: 1,
      weekday: 'mon',
      kind: 'training',
      focus: 'Full body',
      focus_groups: ['quads'],
      minutes: 40,
      rows,
    },
  ],
})
const stored = {
  version: 7,
  phases: [{ phase: 'accumulation', from_week: 1, to_week: 2 }],
  weekdays: ['mon'],
  slots: [
    {
      slot: 'd1s1',
      day: 1,
      role: 'main',
      pattern: 'knee',
      muscles: ['quads'],
      candidates: ['back-squat', 'front-squat'],
      tempos: ['2-0-1-0'],
    },
    {
      slot: 'd1s2',
      day: 1,
      role: 'accessory',
      pattern: 'trunk_stability',
      muscles: ['abs'],
      candidates: ['front-plank'],
      tempos: ['2-0-1-0'],
    },
  ],
  weeks: [week(1, 1), week(2, 2)],
  notices: [],
}

const upgraded = blueprintSchema.parse(upgradeBlueprint(stored, profile, []))

test('a blueprint of release 0.1 asks for the same sets', () => {
  const [squat] = upgraded.weeks[0]!.days[0]!.rows
  expect(squat).toMatchObject({
    groups: [
      { kind: 'work', sets: 3, amount_min: 5, amount_max: 5, rir: 2, pct_1rm: 83.3 },
      { kind: 'back_off', sets: 2, amount_min: 8, amount_max: 8, rir: 3, pct_1rm: 72.2 },
    ],
    ramp: [
      { percent: 50, reps: 5 },
      { percent: 75, reps: 3 },
    ],
    exercise_id: null,
    method: null,
  })
})

test('slots keep their candidates and name the second as the variant', () => {
  expect(upgraded.slots.map(({ tag, key, variant }) => [tag, key, variant])).toEqual([
    ['M', '', 'front-squat'],
    ['a', '', 'front-plank'],
  ])
})

test('an exercise that is held is asked for in seconds, and without a warm-up', () => {
  expect(upgraded.weeks[0]!.days[0]!.rows[1]).toMatchObject({
    measure: 'seconds',
    groups: [{ amount_min: 36, amount_max: 36, rir: null }],
    ramp: [],
  })
})

test('what was chosen for a slot decides how its row is counted', () => {
  const choices = [{ slot: 'd1s2', a: 'front-plank', b: 'cable-crunch' }]
  const [odd, even] = upgradeBlueprint(stored, profile, choices).weeks
  expect(odd!.days[0]!.rows[1]!.measure).toBe('seconds')
  expect(even!.days[0]!.rows[1]).toMatchObject({ measure: 'reps', groups: [{ amount_min: 12 }] })
})

test('a week that is still missing can be written from it, with weights', () => {
  const [week] = upgraded.weeks
  const { sets, warm_up, progression } = plannedSets({
    athlete: deriveAthlete(profile),
    blueprint: upgraded,
    week: week!,
    row: week!.days[0]!.rows[0]!,
    slot: upgraded.slots[0]!,
    entry: catalogueEntry('back-squat'),
  })
  expect(sets.map(({ load_kg }) => load_kg)).toEqual([115, 115, 115, 100, 100])
  expect(warm_up.map(({ load_kg }) => load_kg)).toEqual([57.5, 87.5])
  expect(progression).toBeNull()
})
