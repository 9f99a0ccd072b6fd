import { expect, it } from 'vitest'
import { z } from 'zod'
import { contentHash } from './knowledge'
import { refusedByStrictMode, type JsonSchema } from './refused-by-strict-mode'
import { metadataFormat, responseFormat, weekFormat, wireFormat } from './wire-format'

const formats = [metadataFormat, weekFormat]

it.each(formats)('strict mode refuses nothing of $name', ({ name, full, careful }) => {
  expect(refusedByStrictMode(name, full)).toEqual([])
  expect(refusedByStrictMode(name, careful)).toEqual([])
})

it.each(formats)('$name has the same bytes however often it is built', (format) => {
  const again = wireFormat<unknown>(format.name, format.schema)
  expect(contentHash(JSON.stringify(again))).toBe(contentHash(JSON.stringify(format)))
})

it.each(formats)('$name carries no bounds of safe integers, dialect or defaults', ({ full }) => {
  const text = JSON.stringify(full)
  expect(text).not.toContain('9007199254740991')
  expect(text).not.toContain('$schema')
  expect(text).not.toContain('"default"')
})

it('OpenAI gets no lengths of strings, other servers get all bounds', () => {
  const forOpenai = responseFormat(weekFormat, { kind: 'openai', responseFormat: 'json_schema' })
  const forOthers = responseFormat(weekFormat, {
    kind: 'compatible',
    responseFormat: 'json_schema',
  })
  expect(JSON.stringify(forOpenai)).not.toContain('maxLength')
  expect(JSON.stringify(forOthers)).toContain('maxLength')
  expect(JSON.stringify(forOpenai)).toContain('"maximum"')
})

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
  expect(refusedByStrictMode('a week', metadataFormat.full).join()).toMatch(/name/)
})
