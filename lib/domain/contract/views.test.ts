import { expect, it } from 'vitest'
import { provenanceSchema } from './views'

it('a program of release 0.1 keeps its numbers, and the first reader opens it', () => {
  const stored = {
    model: 'mesocycle-coach',
    writer: 'coach',
    prompt_version: '4122794e30',
    blueprint_version: 2,
    catalogue_version: '2026-11',
    knowledge_version: 'a928a6884a',
  }
  expect(provenanceSchema.parse(stored)).toEqual({ ...stored, schema_version: 1 })
})
