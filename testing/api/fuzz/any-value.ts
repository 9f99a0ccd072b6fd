import fc from 'fast-check'
import type { Description, JsonSchema } from '@/testing/api/description'

/** Values that a schema of the description allows; what is optional is often left out. */
export function anyValue(description: Description, schema: JsonSchema): fc.Arbitrary<unknown> {
  const inside = (part: JsonSchema) => anyValue(description, part)
  if (schema.$ref) return inside(named(description, schema.$ref))
  if ('const' in schema) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return fc.oneof(...choices.map(inside))
  switch (schema.type) {
    case 'string':
      return anyString(schema)
    case 'integer':
      return fc.integer({ min: schema.minimum ?? -1000, max: schema.maximum ?? 1000 })
    case 'number':
      return fc.double({ min: schema.minimum ?? -1e6, max: schema.maximum ?? 1e6, noNaN: true })
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    case 'array': {
      const minLength = schema.minItems ?? 0
      const maxLength = Math.max(minLength, Math.min(schema.maxItems ?? 4, 4))
      return fc.array(inside(schema.items ?? {}), { minLength, maxLength })
    }
    case 'object':
      return anyObject(schema, inside)
    default:
      return fc.jsonValue()
  }
}

function named({ components }: Description, reference: string): JsonSchema {
  const schema = components.schemas[reference.slice(reference.lastIndexOf('/') + 1)]
  if (!schema) throw new Error(`${reference} is not in the description.`)
  return schema
}

function anyString({ format, pattern, minLength, maxLength }: JsonSchema): fc.Arbitrary<string> {
  if (format === 'uuid') return fc.uuid()
  if (format === 'date') return fc.date(soon).map((date) => date.toISOString().slice(0, 10))
  if (format === 'date-time') return fc.date(soon).map((date) => date.toISOString())
  if (pattern) return fc.stringMatching(new RegExp(pattern))
  return fc.string({ minLength: minLength ?? 0, maxLength: maxLength ?? 60, unit: 'grapheme' })
}

const soon = { min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }

function anyObject(
  { properties = {}, required = [], additionalProperties, propertyNames }: JsonSchema,
  inside: (schema: JsonSchema) => fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  if (typeof additionalProperties === 'object') {
    const key = inside(propertyNames ?? { type: 'string' }) as fc.Arbitrary<string>
    return fc.dictionary(key, inside(additionalProperties), { maxKeys: 4 })
  }
  const model = Object.fromEntries(
    Object.entries(properties).map(([key, schema]) => [key, inside(schema)]),
  )
  return fc.record(model, { requiredKeys: required, noNullPrototype: true })
}
