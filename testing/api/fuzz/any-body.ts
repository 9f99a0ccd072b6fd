import { brotliCompressSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import type { Description, JsonSchema } from '@/testing/api/description'
import { anyValue } from './any-value'
import { junkText, spoiled } from './spoil'
import { form } from './form'

export interface Body {
  bytes: Buffer
  headers: Record<string, string>
  /** Without Content-Length. */
  chunked: boolean
}

/** A lift that a program has. */
const lift = { kind: 'lifts', lift: { exercise: 'back squat', load_kg: 120, reps: 3 } }

/** Bodies for an operation that takes `schema`, or none: sound, spoiled, no JSON at all; in every encoding. */
export function anyBody(description: Description, schema?: JsonSchema): fc.Arbitrary<Body> {
  const sound = soundValue(description, schema)
  const text = fc.oneof(
    { weight: 4, arbitrary: sound.map((value) => JSON.stringify(value)) },
    { weight: 4, arbitrary: spoiled(sound).map((value) => JSON.stringify(value)) },
    { weight: 2, arbitrary: noJson },
  )
  return fc
    .record({
      text,
      encode: fc.oneof(
        { weight: 6, arbitrary: fc.constant(utf8) },
        { weight: 2, arbitrary: fc.constantFrom(...otherEncodings) },
      ),
      type: fc.oneof(
        { weight: 6, arbitrary: fc.constant('application/json') },
        { weight: 2, arbitrary: fc.constantFrom(...otherTypes) },
      ),
      chunked: fc.boolean(),
    })
    .map(({ text, encode, type, chunked }) => {
      const { bytes, coding } = encode(text)
      return {
        bytes,
        chunked,
        headers: {
          ...(type === null ? {} : { 'content-type': type }),
          ...(coding ? { 'content-encoding': coding } : {}),
        },
      }
    })
}

function soundValue(description: Description, schema?: JsonSchema): fc.Arbitrary<unknown> {
  if (!schema) return fc.constant({})
  const takesForm = schema.$ref?.endsWith('/ProgramRequest')
  const example: object = takesForm ? form : lift
  const whole = anyValue(description, schema)
  return fc.oneof(
    fc.constant(example),
    // A part of what the schema allows, on what is surely accepted.
    fc.tuple(whole, fc.nat()).map(([value, which]) => ({ ...example, ...oneOf(value, which) })),
    whole,
  )
}

function oneOf(value: unknown, which: number): object {
  const entries = Object.entries(value as object)
  const [key, inside] = entries[which % Math.max(1, entries.length)] ?? []
  return key === undefined || key === 'duration_weeks' ? {} : { [key]: inside }
}

const noJson = fc.oneof(
  junkText,
  fc.constantFrom(
    ...['{"a":', 'null', '[]', '"text"', '42', 'NaN', '{"a":1}{', "{'a':1}", '1e999', '﻿{}'],
    ...[
      '{"__proto__":{"status":"completed"}}',
      '{"height_cm":1,"height_cm":178}',
      '['.repeat(9_000),
    ],
    JSON.stringify({ goal_raw: 'x'.repeat(70_000) }),
  ),
)

type Encode = (text: string) => { bytes: Buffer; coding?: string }

const utf8: Encode = (text) => ({ bytes: Buffer.from(text) })

const otherEncodings: Encode[] = [
  () => ({ bytes: Buffer.alloc(0) }),
  (text) => ({ bytes: Buffer.from(`﻿${text}`) }),
  (text) => ({ bytes: Buffer.from(text, 'utf16le') }),
  (text) => ({ bytes: Buffer.from(`${text}é`, 'latin1') }),
  (text) => ({ bytes: Buffer.concat([Buffer.from(text), Buffer.from([0xc3, 0x28, 0xff])]) }),
  (text) => ({ bytes: Buffer.from(text).subarray(0, -1) }),
  (text) => ({ bytes: gzipSync(text), coding: 'gzip' }),
  (text) => ({ bytes: brotliCompressSync(text), coding: 'br' }),
  (text) => ({ bytes: Buffer.from(text), coding: 'gzip' }),
  (text) => ({ bytes: Buffer.from(text), coding: 'identity' }),
  (text) => ({ bytes: Buffer.from(text), coding: 'x-unknown' }),
]

/** Null: no header at all. */
const otherTypes = [
  ...[
    null,
    '',
    'application/json; charset=utf-8',
    'application/json;charset="UTF-8"',
    'APPLICATION/JSON',
  ],
  ...[
    'application/json; charset=latin1',
    'application/json; charset=utf-16',
    'application/json;;=;',
  ],
  ...['application/problem+json', 'text/json', 'text/plain', 'application/x-www-form-urlencoded'],
  ...['multipart/form-data; boundary=x', 'application/json, text/plain', 'x', '*/*'],
]
