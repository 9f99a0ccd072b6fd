import { zodResponseFormat } from 'openai/helpers/zod'
import type { ResponseFormatJSONSchema } from 'openai/resources/shared'
import type { z } from 'zod'
import { refusedByStrictMode, type JsonSchema } from './refused-by-strict-mode'
import type { ReplyFormat } from './negotiate/dialect'
import type { ModelKind } from '@/lib/env'

/** A kind of reply: how the server is told its shape, and how what comes back is parsed. */
export interface WireFormat<T> {
  name: string
  schema: z.ZodType<T>
  /** With every bound the schema has: grammars of local servers obey them. */
  full: JsonSchema
  /** Without the lengths of strings, which copies of OpenAI's documentation disagree about. */
  careful: JsonSchema
}

/** Throws when the schema holds anything that strict mode refuses. */
export function wireFormat<T>(name: string, schema: z.ZodType<T>): WireFormat<T> {
  const built = zodResponseFormat(schema, name).json_schema.schema as JsonSchema
  const full = without(built, isNoise)
  const careful = without(full, (key) => key === 'minLength' || key === 'maxLength')
  const problems = refusedByStrictMode(name, careful)
  if (problems.length) throw new Error(`Schema ${name}: ${problems.join('; ')}`)
  return { name, schema, full, careful }
}

/** The request's `response_format`; undefined where the prompt alone tells the shape. */
export function responseFormat(
  { name, full, careful }: WireFormat<unknown>,
  kind: ModelKind,
  format: ReplyFormat,
): ResponseFormatJSONSchema | { type: 'json_object'; schema?: JsonSchema } | undefined {
  if (format === 'prompt') return undefined
  if (format === 'bare_object') return { type: 'json_object' }
  if (format === 'json_object') return { type: 'json_object', schema: full }
  const bounded = kind === 'openai' ? careful : full
  const schema = format === 'plain_schema' ? without(full, (key) => bounds.has(key)) : bounded
  return { type: 'json_schema', json_schema: { name, strict: true, schema } }
}

/** What Azure's strict mode and some grammars do not know. */
const bounds = new Set([
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  ...['minItems', 'maxItems', 'minLength', 'maxLength', 'pattern', 'format'],
])

function without(schema: JsonSchema, drop: (key: string, value: unknown) => boolean): JsonSchema {
  const kept = (key: string, value: unknown) => (drop(key, value) ? undefined : value)
  return JSON.parse(JSON.stringify(schema, kept)) as JsonSchema
}

/** zod writes the bounds of a safe integer, which no grammar needs, and the dialect. */
function isNoise(key: string, value: unknown) {
  if (key === '$schema') return true
  return (key === 'minimum' || key === 'maximum') && Math.abs(Number(value)) > 2 ** 52
}
