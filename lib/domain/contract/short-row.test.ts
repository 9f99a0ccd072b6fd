import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildBlueprint } from '@/lib/domain/blueprint/build-blueprint'
import { methods } from '@/lib/domain/blueprint/methods/methods'
import { groupKindSchema, measureSchema, methodSchema } from '@/lib/domain/vocabulary'
import { athleteProfileSchema } from '@/lib/domain/athlete/profile'
import { buildWeekBlock } from './build-canonical-block'
import { shortRow, shortRowSchema, type RowBlock } from './short-row'

const row: RowBlock = {
  slot: 'd1s1',
  tag: 'H',
  role: 'main',
  exercise_id: 'back-squat',
  exercise_name: 'Back squat',
  measure: 'reps',
  groups: [
    { kind: 'top', sets: 1, amount_min: 3, amount_max: 3, rir: 3, pct_1rm: 87.5 },
    { kind: 'back_off', sets: 3, amount_min: 3, amount_max: 5, rir: null, pct_1rm: null },
  ],
  rest_seconds: 180,
  superset: null,
  in_rests_of: null,
  method: 'wave',
  progression: {
    method: 'wave',
    trigger: methods.wave.trigger,
    step: methods.wave.step,
    stall: methods.wave.stall,
    step_kg: null,
    top_first: null,
    next_exercise: null,
    eights_of: null,
  },
}

describe('a row in its short form', () => {
  it('has its sets as a coach writes them down, and nothing that its method says', () => {
    expect(shortRow(row)).toEqual({
      slot: 'd1s1',
      tag: 'H',
      role: 'main',
      exercise_id: 'back-squat',
      exercise_name: 'Back squat',
      work: ['top 1 x 3 reps at 87.5% RIR 3', 'back_off 3 x 3-5 reps'],
      rest_seconds: 180,
      method: 'wave',
    })
  })

  it('says how its own next step differs', () => {
    const progression = { ...row.progression!, step_kg: 2.5, step: 'Push-up' }
    expect(shortRow({ ...row, progression }).next).toEqual({ step_kg: 2.5, step: 'Push-up' })
  })

  it('reads back whatever it is', () => {
    const group = fc.record({
      kind: fc.constantFrom(...groupKindSchema.options),
      sets: fc.integer({ min: 1, max: 12 }),
      amount_min: fc.integer({ min: 1, max: 400 }),
      amount_max: fc.integer({ min: 1, max: 400 }),
      rir: fc.constantFrom(null, 0, 1, 5, 6),
      pct_1rm: fc.constantFrom(null, 20, 72.5, 110),
    })
    const any = fc.record({
      measure: fc.constantFrom(...measureSchema.options),
      groups: fc.array(group, { minLength: 1, maxLength: 5 }),
      superset: fc.constantFrom(null, 'A' as const),
      in_rests_of: fc.constantFrom(null, 'd1s2'),
      method: fc.constantFrom(...methodSchema.options),
      top_first: fc.constantFrom(null, 16),
    })
    fc.assert(
      fc.property(any, ({ top_first, ...change }) => {
        const { method } = change
        const { trigger, step, stall } = methods[method]
        const progression = { ...row.progression!, method, trigger, step, stall, top_first }
        const long = { ...row, ...change, progression }
        expect(shortRowSchema.parse(JSON.parse(JSON.stringify(shortRow(long))))).toEqual(long)
      }),
    )
  })

  it('reads back without a method, as programs of release 0.1 are', () => {
    const old = { ...row, method: null, progression: null }
    expect(shortRowSchema.parse(shortRow(old))).toEqual(old)
  })

  it('refuses sets that it cannot read', () => {
    const broken = { ...shortRow(row), work: ['many sets of some reps'] }
    expect(shortRowSchema.safeParse(broken).error?.issues[0]?.message).toBe(
      '"many sets of some reps" is no group of sets',
    )
  })

  it('is less than half as long as the row, over a whole week', () => {
    const profile = athleteProfileSchema.parse({
      height_cm: 180,
      weight_kg: 80,
      goal_category: 'strength',
      goal_raw: '',
      fitness_level: 'intermediate',
      duration_weeks: 8,
      days_per_week: 4,
      age: 30,
    })
    const blueprint = buildBlueprint(profile)
    const slots = blueprint.slots.map(({ slot, candidates, variant }) => ({
      slot,
      a: candidates[0]!,
      b: variant,
    }))
    const { days } = buildWeekBlock(profile, blueprint, { name: 'Fours', slots }, 5)
    const rows = days.flatMap((day) => day.rows)
    const length = (value: unknown) => JSON.stringify(value).length
    expect(length(rows.map(shortRow))).toBeLessThan(0.5 * length(rows))
  })
})
