import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { athleteProfileSchema, type AthleteProfile } from '@/lib/domain/athlete/profile'
import { auditProgram } from '@/lib/domain/audit/audit-program'
import { buildBlueprint } from '@/lib/domain/blueprint/build-blueprint'
import { refusalOf } from '@/lib/domain/blueprint/refusal-of'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import type { Exercise } from '@/lib/domain/program/schema'
import { equipmentItemSchema, goalSchema, levelSchema } from '@/lib/domain/vocabulary'
import { progressionSentences } from '@/lib/domain/words/progression/progression-sentences'
import { writeProgram } from '@/testing/programs/write-program'

function athlete(change: Partial<AthleteProfile>): AthleteProfile {
  return athleteProfileSchema.parse({
    height_cm: 178,
    weight_kg: 78,
    age: 30,
    goal_category: 'general_fitness',
    goal_raw: '',
    fitness_level: 'intermediate',
    duration_weeks: 5,
    days_per_week: 3,
    session_minutes: 45,
    ...change,
  })
}

function failures(profile: AthleteProfile) {
  if (refusalOf(profile)) return []
  return auditProgram(writeProgram(profile)).findings.filter(({ severity }) => severity === 'fail')
}

const items = equipmentItemSchema.options
const anyItems = fc.oneof(
  fc.constantFrom(...items).map((item) => [item]),
  fc.subarray([...items], { minLength: 1, maxLength: 4 }),
)

describe('whatever somebody owns', () => {
  test.each(items)('a program with nothing but %s fails no rule', (item) => {
    expect(failures(athlete({ equipment: [item] }))).toEqual([])
  })

  test('any few things make a program that fails no rule', () => {
    fc.assert(
      fc.property(
        anyItems,
        fc.constantFrom(...goalSchema.options),
        fc.constantFrom(...levelSchema.options),
        fc.constantFrom(30, 45, 60),
        (equipment, goal_category, fitness_level, session_minutes) => {
          const profile = athlete({ equipment, goal_category, fitness_level, session_minutes })
          expect(failures(profile)).toEqual([])
        },
      ),
      { numRuns: 14 },
    )
  })
})

describe('one kettlebell', () => {
  const rows = (level: AthleteProfile['fitness_level']): Exercise[] =>
    writeProgram(
      athlete({ equipment: ['kettlebell'], fitness_level: level, session_minutes: 30 }),
    ).weeks.flatMap(({ workouts }) => workouts.flatMap(({ exercises }) => exercises))
  const all = levelSchema.options.flatMap(rows)
  const weighted = all.filter(({ exercise_id }) => {
    const { load, equipment } = catalogueEntry(exercise_id)
    return load !== 'bodyweight' && equipment.some((way) => way.includes('kettlebell'))
  })

  test('is never asked for twice', () => {
    const two =
      /curl|bent-over-row|hang-clean|farmers|standing-dumbbell-press|dumbbell-(floor-press|romanian-deadlift|front-squat)/
    expect(all.map(({ exercise_id }) => exercise_id).filter((id) => two.test(id))).toEqual(
      all
        .map(({ exercise_id }) => exercise_id)
        .filter((id) => /leg-curl|backpack-curl|towel-curl/.test(id)),
    )
    expect(weighted.length).toBeGreaterThan(0)
  })

  test('is lifted eight to fifteen times, and four more before the next, which is far away', () => {
    const ranged = weighted.filter(
      ({ progression, sets }) => progression?.method === 'double' && sets[0]!.kind === 'work',
    )
    expect(ranged.length).toBeGreaterThan(0)
    for (const { exercise_id, sets, progression } of ranged) {
      expect([exercise_id, sets[0]!.amount_min, sets[0]!.amount_max]).toEqual([exercise_id, 8, 15])
      expect(progression).toMatchObject({ step_kg: 4, top_first: 19 })
    }
    const press = ranged.find(
      ({ exercise_id, sets }) => exercise_id === 'single-arm-kettlebell-press' && sets[0]!.rir! < 5,
    )
    expect(progressionSentences(press!, 'kg', 2)?.next).toContain('take the next kettlebell')
  })

  test('is held under its own name, and nobody has to find its weight', () => {
    const names = all.map(({ exercise_id }) => catalogueEntry(exercise_id).name)
    expect(names.filter((name) => /dumbbell|cable/i.test(name))).toEqual([])
    expect(names.some((name) => name === 'Goblet squat')).toBe(true)
    expect(names.some((name) => /swing/.test(name))).toBe(true)
    expect(all.filter(({ sets }) => sets.some(({ kind }) => kind === 'find'))).toEqual([])
    const row = weighted.find(
      ({ exercise_id, sets }) => /row/.test(exercise_id) && sets[0]!.rir! < 5,
    )
    expect(progressionSentences(row!, 'kg', 1)?.today).toContain(
      'as many clean ones as leave three',
    )
  })
})

test('bands are held under their own name', () => {
  const { weeks } = writeProgram(athlete({ equipment: ['bands'], goal_category: 'hypertrophy' }))
  const entries = weeks.flatMap(({ workouts }) =>
    workouts.flatMap(({ exercises }) =>
      exercises.map(({ exercise_id }) => catalogueEntry(exercise_id)),
    ),
  )
  expect(entries.filter(({ name, load }) => /cable/i.test(name) || load === 'machine')).toEqual([])
  expect(entries.some(({ id }) => id === 'band-pallof-press')).toBe(true)
})

describe('a bar to pull on', () => {
  const pulls = (equipment: AthleteProfile['equipment'], change: Partial<AthleteProfile> = {}) =>
    buildBlueprint(athlete({ equipment, days_per_week: 4, session_minutes: 60, ...change }))
      .slots.filter(({ pattern }) => pattern === 'horizontal_pull' || pattern === 'vertical_pull')
      .map(({ candidates }) => candidates[0]!)

  test.each(levelSchema.options)(
    'is pulled on by every %s, never a towel or a backpack',
    (level) => {
      for (const goal_category of goalSchema.options) {
        const ids = pulls(['bodyweight_only', 'pull_up_bar'], {
          fitness_level: level,
          goal_category,
        })
        expect(ids.filter((id) => /towel|backpack/.test(id))).toEqual([])
        expect(ids.some((id) => /pull-up|chin-up|inverted/.test(id))).toBe(true)
      }
    },
  )
})

test('dumbbells without a bench press from the floor or feet up, pull over, and squat on no more than three of four days', () => {
  for (const goal_category of ['hypertrophy', 'strength', 'general_fitness'] as const) {
    const { slots } = buildBlueprint(
      athlete({ equipment: ['dumbbells_only'], goal_category, days_per_week: 4 }),
    )
    const of = (key: RegExp) =>
      slots.filter((slot) => key.test(slot.key)).map(({ candidates }) => candidates[0]!)
    for (const id of of(/^BP/)) expect(id).toBe('dumbbell-floor-press')
    for (const id of of(/^INC/)) expect(id).toMatch(/floor-press|push-up/)
    for (const id of of(/^VP/)) expect(id).toMatch(/pullover|dead-stop/)
    const squats = slots.filter(({ pattern, tag }) => pattern === 'knee' && tag !== 'p')
    expect(squats.length, goal_category).toBeLessThanOrEqual(
      goal_category === 'hypertrophy' ? 4 : 3,
    )
  }
})
