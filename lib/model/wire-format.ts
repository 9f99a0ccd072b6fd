import { zodResponseFormat } from 'openai/helpers/zod'
import type { ResponseFormatJSONSchema } from 'openai/resources/shared'
import type { z } from 'zod'
import { refusedByStrictMode, type JsonSchema } from './refused-by-strict-mode'
import type { ModelSettings } from './model-settings'

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

/**
 * The request's `response_format`. The `schema` beside `json_object` is an extension that
 * llama.cpp's servers read; others ignore it and see the shape in the prompt.
 */
export function responseFormat(
  { name, full, careful }: WireFormat<unknown>,
  { kind, responseFormat }: Pick<ModelSettings, 'kind' | 'responseFormat'>,
): ResponseFormatJSONSchema | { type: 'json_object'; schema: JsonSchema } {
  if (responseFormat === 'json_object') return { type: 'json_object', schema: full }
  const schema = kind === 'openai' ? careful : full
  return { type: 'json_schema', json_schema: { name, strict: true, schema } }
}

function without(schema: JsonSchema, drop: (key: string, value: unknown) => boolean): JsonSchema {
  const kept = (key: string, value: unknown) => (drop(key, value) ? undefined : value)
  return JSON.parse(JSON.stringify(schema, kept)) as JsonSchema
}

/** zod writes the bounds of a safe integer, which no grammar needs, and the dialect. */
function isNoise(key: string, value: unknown) {
  if (key === '$schema') return true
  return (key === 'minimum' || key === 'maximum') && Math.abs(Number(value)) > 2 ** 52
}
