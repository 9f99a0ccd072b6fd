import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tagSchema } from '@/lib/domain/blueprint/styles/tags'
import { groupKindSchema, measureSchema, methodSchema, roleSchema } from '@/lib/domain/vocabulary'
import { shortRow, shortRowSchema, type RowBlock } from './short-row'

const row: RowBlock = {
  slot: 'd1s1',
  tag: 'H',
  role: 'main',
  exercise_id: 'back-squat',
  measure: 'reps',
  groups: [
    { kind: 'top', sets: 1, amount_min: 3, amount_max: 3, rir: 3, pct_1rm: 87.5 },
    { kind: 'back_off', sets: 3, amount_min: 3, amount_max: 5, rir: null, pct_1rm: null },
  ],
  superset: null,
  in_rests_of: null,
  method: 'wave',
  progression: { step_kg: null, top_first: null, next_exercise: null },
}

describe('a row on its line', () => {
  it('has its sets as a coach writes them down, and nothing that its tag or its method says', () => {
    expect(shortRow(row)).toBe('d1s1 H back-squat: top 1x3 @87.5% RIR3 + back_off 3x3-5; wave')
  })

  it('says what is particular about its next step, and with whom it shares its rests', () => {
    const progression = { ...row.progression!, next_exercise: 'archer-push-up' }
    const paired = { ...row, superset: 'A' as const, in_rests_of: 'd1s2', progression }
    expect(shortRow(paired)).toMatch(
      /; wave; pair A; rests d1s2; \{"next_exercise":"archer-push-up"\}$/,
    )
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
      tag: fc.constantFrom(...tagSchema.options),
      role: fc.constantFrom(...roleSchema.options),
      measure: fc.constantFrom(...measureSchema.options),
      groups: fc.array(group, { minLength: 1, maxLength: 5 }),
      superset: fc.constantFrom(null, 'A' as const),
      in_rests_of: fc.constantFrom(null, 'd1s2'),
      method: fc.constantFrom(...methodSchema.options),
      progression: fc.record({
        step_kg: fc.constantFrom(null, 2.5),
        top_first: fc.constantFrom(null, 16),
        next_exercise: fc.constantFrom(null, 'archer-push-up'),
      }),
    })
    fc.assert(
      fc.property(any, (change) => {
        const long = { ...row, ...change }
        expect(shortRowSchema.parse(JSON.parse(JSON.stringify(shortRow(long))))).toEqual(long)
      }),
    )
  })

  it('reads back what only an athlete with few weights has', () => {
    const own = { lighter_kg: null, next_kg: 24, slowed: true }
    const heavy = { ...row, progression: { ...row.progression!, step_kg: null, own } }
    expect(shortRowSchema.parse(shortRow(heavy))).toEqual(heavy)
  })

  it('reads back without a method, as programs of release 0.1 are', () => {
    const old = { ...row, method: null, progression: null }
    expect(shortRowSchema.parse(shortRow(old))).toEqual(old)
  })

  it.each([
    'many sets of some reps',
    'd1s1 H back-squat: 3 of 8; wave',
    'd1s1 Q back-squat: 3x8; wave',
  ])('refuses what it cannot read: %s', (line) => {
    expect(shortRowSchema.safeParse(line).error?.issues[0]?.message).toBe(`"${line}" is no row`)
  })
})
