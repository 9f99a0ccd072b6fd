import { describe, expect, test } from 'vitest'
import { catalogue, exerciseIds, findExercise } from './catalogue'
import { catalogueEntrySchema } from './catalogue-entry'

test('every entry satisfies the schema', () => {
  for (const entry of catalogue) {
    const parsed = catalogueEntrySchema.safeParse(entry)
    expect(parsed.success, `${entry.id}: ${parsed.error?.message}`).toBe(true)
  }
})

test('the catalogue is deep enough and its ids are unique', () => {
  expect(catalogue.length).toBeGreaterThanOrEqual(180)
  expect(new Set(exerciseIds).size).toBe(catalogue.length)
})

describe('words', () => {
  test('no id, name or alias leads to two exercises', () => {
    for (const entry of catalogue)
      for (const words of [entry.id, entry.name, ...entry.aliases])
        expect(findExercise(words)?.id, words).toBe(entry.id)
  })
})
