import { describe, expect, it } from 'vitest'
import { athleteProfileSchema } from '@/lib/domain/athlete/profile'
import { blueprintSchema, type Blueprint } from '@/lib/domain/blueprint/schema'
import { buildMetadataBlock, buildWeekBlock } from './build-canonical-block'
import { metadataBlockSchema, weekBlockSchema } from './canonical-block'
import { exerciseById, exerciseIds } from '@/lib/domain/catalogue/catalogue'
import { muscleGroupSchema } from '@/lib/domain/vocabulary'

const [first, second] = exerciseIds as unknown as [string, string]

const profile = athleteProfileSchema.parse({
  height_cm: 180,
  weight_kg: 80,
  goal_category: 'strength',
  goal_raw: 'a secret wish',
  notes: 'secret notes',
  known_lifts: [{ exercise: 'secret lift', weight: 100, reps: 5 }],
  excluded_exercises: ['secret exclusion'],
  specific_sport: 'secret sport',
  fitness_level: 'intermediate',
  duration_weeks: 3,
  days_per_week: 1,
})

const metadata = { name: 'Fours', slots: [{ slot: 'd1s1', a: first, b: second }] }

describe('the facts of a prompt', () => {
  it('carry nothing that the athlete wrote in their own words', () => {
    const blocks = [
      buildMetadataBlock(profile, blueprint()),
      buildWeekBlock(profile, blueprint(), metadata, 1),
    ]
    expect(JSON.stringify(blocks)).not.toContain('secret')
    expect(metadataBlockSchema.parse(blocks[0])).toEqual(blocks[0])
    expect(weekBlockSchema.parse(blocks[1])).toEqual(blocks[1])
  })

  it('give variant a to odd blocks and variant b to even ones', () => {
    const exercise = (week: number) =>
      buildWeekBlock(profile, blueprint(), metadata, week).days[0]?.rows[0]
    expect(exercise(1)?.exercise_id).toBe(first)
    expect(exercise(2)?.exercise_id).toBe(second)
    expect(exercise(3)?.exercise_id).toBe(first)
    expect(exercise(2)?.exercise_name).toBe(exerciseById(second)?.name)
  })

  it('join a row with the role and the tempos of its slot', () => {
    const row = buildWeekBlock(profile, blueprint(), metadata, 1).days[0]?.rows[0]
    expect(row).toMatchObject({ slot: 'd1s1', sets: 4, role: 'main', tempos: ['2-0-x-0'] })
  })

  it('say in the metadata whether the program ends in a test', () => {
    expect(buildMetadataBlock(profile, blueprint()).days).toEqual([
      { day: 1, weekday: 'mon', kind: 'test', focus: 'Full body' },
    ])
  })

  it('refuse a week or a slot that does not exist', () => {
    expect(() => buildWeekBlock(profile, blueprint(), metadata, 4)).toThrow('no week 4')
    const unfilled = { name: 'Fours', slots: [] }
    expect(() => buildWeekBlock(profile, blueprint(), unfilled, 1)).toThrow('Slot d1s1')
  })
})

function blueprint(): Blueprint {
  const weeks = [1, 2, 3].map((week) => ({
    week,
    phase: 'accumulation' as const,
    block: week,
    phase_week: 1,
    phase_weeks: 1,
    targets: Object.fromEntries(muscleGroupSchema.options.map((group) => [group, 4])),
    days: [
      {
        day: 1,
        weekday: 'mon' as const,
        kind: week === 3 ? ('test' as const) : ('training' as const),
        focus: week === 3 ? 'Test' : 'Full body',
        focus_groups: [],
        minutes: 40,
        rows: [row],
      },
    ],
  }))
  return blueprintSchema.parse({
    version: 1,
    phases: [{ phase: 'accumulation', from_week: 1, to_week: 3 }],
    weekdays: ['mon'],
    slots: [
      {
        slot: 'd1s1',
        day: 1,
        role: 'main',
        pattern: 'knee',
        muscles: ['quads'],
        candidates: [first, second],
        tempos: ['2-0-x-0'],
      },
    ],
    weeks,
    notices: [],
  })
}

const row = {
  slot: 'd1s1',
  sets: 4,
  sets_min: 4,
  sets_max: 4,
  measure: 'reps',
  amount: 8,
  amount_min: 8,
  amount_max: 8,
  rir: 4,
  pct_1rm: null,
  back_off: null,
  rest_seconds: 180,
  ramp: 2,
  superset: null,
  progression: 'effort',
}
