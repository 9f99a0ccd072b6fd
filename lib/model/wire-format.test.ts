import { expect, it } from 'vitest'
import { z } from 'zod'
import { refusedByStrictMode, type JsonSchema } from './refused-by-strict-mode'
import { wireFormat } from './wire-format'

it.each<[string, z.ZodObject | JsonSchema]>([
  ['a default', z.object({ a: z.string().default('x') })],
  ['a link', z.object({ a: z.url() })],
  ['anything', z.object({ a: z.any() })],
  ['a lookahead', z.object({ a: z.iso.duration() })],
  [
    'six levels',
    z.object({
      a: z.object({
        b: z.object({ c: z.object({ d: z.object({ e: z.object({ f: z.int() }) }) }) }),
      }),
    }),
  ],
  ['1001 values', z.object({ a: z.enum(Array.from({ length: 1001 }, (_, i) => `v${i}`)) })],
  [
    '251 values of 60 letters',
    z.object({ a: z.enum(Array.from({ length: 251 }, (_, i) => `${i}`.padEnd(60, 'x'))) }),
  ],
])('a schema with %s is refused before it is paid for', (_, schema) => {
  expect(() => wireFormat('probe', schema as z.ZodObject)).toThrow(/Schema probe: /)
})

it.each<[string, JsonSchema, RegExp]>([
  ['oneOf', { type: 'object', properties: {}, additionalProperties: false, oneOf: [] }, /oneOf/],
  ['an array as root', { type: 'array', items: { type: 'string' } }, /root/],
  [
    'a $ref with siblings',
    {
      type: 'object',
      additionalProperties: false,
      required: ['a'],
      properties: { a: { $ref: '#/definitions/A', description: 'd' } },
      definitions: { A: { type: 'string' } },
    },
    /alone/,
  ],
  [
    'an optional property',
    {
      type: 'object',
      additionalProperties: false,
      required: [],
      properties: { a: { type: 'null' } },
    },
    /must be required/,
  ],
  [
    'an open object',
    { type: 'object', required: [], properties: {} },
    /additionalProperties must be false/,
  ],
])('%s is found', (_, schema, problem) => {
  expect(refusedByStrictMode('probe', schema).join()).toMatch(problem)
})

it('a name with a space is found', () => {
  expect(
    refusedByStrictMode('a week', wireFormat('probe', z.object({ a: z.string() })).full).join(),
  ).toMatch(/name/)
})
