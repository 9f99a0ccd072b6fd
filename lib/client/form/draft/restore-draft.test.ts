import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Answers, firstAnswers } from '@/lib/client/form/answers'
import {
  equipmentItemSchema,
  goalSchema,
  levelSchema,
  weekdaySchema,
} from '@/lib/domain/vocabulary'
import { restoreDraft } from './restore-draft'

const first = firstAnswers('2026-11-30')
const text = fc.string({ unit: 'grapheme', maxLength: 30 })
const keys = fc.array(text, { maxLength: 3 })

/** A value for every field: a new one is missed here by the compiler. */
const fields: { [field in keyof Answers]: fc.Arbitrary<Answers[field]> } = {
  goal: fc.constantFrom(...goalSchema.options),
  words: text,
  level: fc.constantFrom(...levelSchema.options),
  weeks: text,
  days: text,
  minutes: text,
  weekdays: fc.subarray([...weekdaySchema.options]),
  minutesByDay: fc.dictionary(fc.constantFrom(...weekdaySchema.options), text),
  kit: fc.constantFrom('full_gym', 'home_barbell', 'dumbbells_only', 'bodyweight_only', 'own'),
  items: fc.subarray([...equipmentItemSchema.options]),
  bar: text,
  dumbbell: text,
  plates: text,
  smallPlates: fc.boolean(),
  units: fc.constantFrom('kg', 'lb'),
  weight: text,
  height: text,
  feet: text,
  inches: text,
  lifts: fc.array(fc.record({ exercise: text, weight: text, reps: text, sure: fc.boolean() })),
  limitations: fc.subarray(['knee', 'hip', 'neck']),
  pregnant: fc.boolean(),
  cleared: fc.constantFrom('', 'yes', 'no'),
  health: fc.subarray(['chest_pain', 'dizziness']),
  healthCleared: fc.constantFrom('', 'yes', 'no'),
  excluded: keys,
  age: text,
  sex: fc.constantFrom('', 'female', 'male', 'other'),
  sport: text,
  start: text,
  notes: text,
  decisions: fc.record({
    wishes_off: keys,
    wishes_on: keys,
    health_answers: fc.array(
      fc.record({ key: text, answer: fc.constantFrom('not_meant', 'is_so', 'cleared') }),
    ),
  }),
}
const anyAnswers = fc.record(fields)

describe('a draft', () => {
  test('gives back every field as it was left', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(restoreDraft(JSON.stringify(answers), first)).toEqual(answers)
      }),
    )
  })

  test('of another release opens what it lacks, or has in another shape, as the form does', () => {
    const kept = { words: 'A pull-up', weeks: 12, lifts: 'none', decisions: null, gone: true }
    expect(restoreDraft(JSON.stringify(kept), first)).toEqual({ ...first, words: 'A pull-up' })
  })

  test('that cannot be read is none', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (draft) => {
        expect(Object.keys(restoreDraft(draft, first))).toEqual(Object.keys(first))
      }),
    )
    expect(restoreDraft('{"words":', first)).toEqual(first)
  })
})
