import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { Description, JsonSchema, Operation } from './description'
import { readEvents } from './read-events'

export interface Answer {
  status: number
  headers: { get(name: string): string | null }
  /** Decoded. */
  text: string
}

/** Says what of an operation's answer the description does not know; null when all of it is as described. */
export type AnswerCheck = (operation: Operation, answer: Answer) => string | null

/**
 * Holds answers against a description: the status is one of the operation's, required headers are there, and the body is of
 * the described type and shape. Stricter than a client should be: a key that the description does not know is a fault.
 */
export function answerCheck(description: Description): AnswerCheck {
  const faultOf = schemaCheck(description)
  return ({ responses }, { status, headers, text }) => {
    const described = responses[status]
    if (!described) return `${status} is not among ${Object.keys(responses).join(', ')}`
    for (const [name, { required }] of Object.entries(described.headers ?? {})) {
      if (required && headers.get(name) === null) return `${status} without ${name}`
    }
    if (!described.content) return text === '' ? null : `${status} has a body`
    const type = headers.get('content-type')?.split(';')[0] ?? ''
    const schema = described.content[type]?.schema
    if (!schema) return `${status} is ${type || 'of no type'}`
    const fault =
      type === 'text/event-stream'
        ? faultOf(schema, readEvents(text))
        : faultOf(schema, parsed(text))
    return fault && `${status}: ${fault}`
  }
}

type SchemaCheck = (schema: JsonSchema, value: unknown) => string | null

function schemaCheck({ components }: Description): SchemaCheck {
  const ajv = new Ajv2020({ strict: false })
  addFormats.default(ajv)
  // Known as a remark only.
  ajv.removeKeyword('contentSchema')
  ajv.addKeyword({ keyword: 'contentSchema', type: 'string', compile: checkContent })
  ajv.addSchema({ $id: 'description', components: closed(components) })
  const validators = new Map<JsonSchema, ValidateFunction>()

  function faultOf(schema: JsonSchema, value: unknown) {
    const validate = validators.get(schema) ?? ajv.compile(absolute(schema))
    validators.set(schema, validate)
    if (validate(value)) return null
    const { instancePath, message, params } = validate.errors!.at(-1)!
    return `${instancePath || 'the body'} ${message} ${JSON.stringify(params)}`
  }
  function checkContent(schema: JsonSchema) {
    return (text: string) => faultOf(schema, parsed(text)) === null
  }
  return faultOf
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Refers to the schemas by the description's name, wherever it stands. */
function absolute(schema: JsonSchema): JsonSchema {
  return JSON.parse(
    JSON.stringify(schema).replaceAll('"#/components', '"description#/components'),
  ) as JsonSchema
}

/** Objects have the keys that they are said to have and no others. */
function closed<T>(part: T): T {
  if (Array.isArray(part)) return part.map(closed) as T
  if (typeof part !== 'object' || part === null) return part
  const inside = Object.fromEntries(
    Object.entries(part).map(([key, value]) => [key, closed(value)]),
  )
  const isOpen =
    'properties' in inside && inside.type === 'object' && !('additionalProperties' in inside)
  return (isOpen ? { ...inside, additionalProperties: false } : inside) as T
}
