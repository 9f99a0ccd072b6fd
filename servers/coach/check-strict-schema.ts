import { ApiError } from './api-error'

/** Refuses what OpenAI's strict mode refuses first: an open object, or a property that is optional. */
export function checkStrictSchema(name: string, schema: Record<string, unknown>) {
  if (schema.type !== 'object')
    refuse(name, '()', 'schema must be a JSON Schema of \'type: "object"\'')
  visit(name, schema, [])
}

function visit(name: string, node: unknown, path: string[]) {
  if (Array.isArray(node))
    return node.forEach((child, i) => visit(name, child, [...path, String(i)]))
  if (typeof node !== 'object' || node === null) return
  const { type, properties, required, additionalProperties } = node as Record<string, unknown>
  if (type === 'object' && typeof properties === 'object' && properties !== null) {
    const context = `(${path.map((part) => `'${part}'`).join(', ')})`
    if (additionalProperties !== false) {
      refuse(name, context, "'additionalProperties' is required to be supplied and to be false")
    }
    const listed = Array.isArray(required) ? required : []
    const missing = Object.keys(properties).find((key) => !listed.includes(key))
    if (missing !== undefined) {
      refuse(
        name,
        context,
        `'required' is required to be supplied and to be an array including every key in properties. Missing '${missing}'`,
      )
    }
  }
  for (const [key, child] of Object.entries(node)) visit(name, child, [...path, key])
}

function refuse(name: string, context: string, reason: string): never {
  throw new ApiError(
    400,
    `Invalid schema for response_format '${name}': In context=${context}, ${reason}.`,
    { param: 'response_format', code: 'invalid_json_schema' },
  )
}
