export type JsonSchema = Record<string, unknown>

/**
 * What OpenAI's strict Structured Outputs refuses, or is documented in two ways, found before a
 * request is paid for. The limits are those of the guide on Structured Outputs; five levels of
 * nesting is the stricter of its two versions. Returns a sentence for each problem.
 */
export function refusedByStrictMode(name: string, schema: JsonSchema): string[] {
  const problems: string[] = []
  const seen = { properties: 0, enumValues: 0, characters: 0 }
  if (!/^[A-Za-z0-9_-]{1,64}$/.test(name)) problems.push(`the name "${name}" is not allowed`)
  if (schema.type !== 'object') problems.push('the root must be an object')
  visit(schema, '', 0)
  if (seen.properties > 5000) problems.push(`${seen.properties} properties, at most 5000`)
  if (seen.enumValues > 1000) problems.push(`${seen.enumValues} enum values, at most 1000`)
  if (seen.characters > 120_000) problems.push(`${seen.characters} characters, at most 120000`)
  return problems

  function visit(node: JsonSchema, path: string, depth: number) {
    const say = (what: string) => problems.push(`${path || '/'}: ${what}`)
    for (const key of Object.keys(node)) if (!allowed.has(key)) say(`"${key}" is not supported`)
    if (!['type', '$ref', 'anyOf', 'enum', 'const'].some((key) => key in node)) say('has no type')
    if (node.$ref && Object.keys(node).length > 1) say('$ref must stand alone')
    if (typeof node.format === 'string' && !formats.has(node.format)) say(`format ${node.format}`)
    if (typeof node.pattern === 'string' && /\(\?<?[=!]/.test(node.pattern)) say('lookaround')
    if (node.type === 'object') visitObject(node, path, depth + 1, say)
    countValues(node, say)
    for (const child of (node.anyOf as JsonSchema[] | undefined) ?? []) visit(child, path, depth)
    if (node.items) visit(node.items as JsonSchema, `${path}[]`, depth)
    for (const [key, child] of Object.entries((node.definitions ?? node.$defs ?? {}) as object)) {
      seen.characters += key.length
      visit(child as JsonSchema, `#${key}`, depth)
    }
  }

  function visitObject(
    node: JsonSchema,
    path: string,
    depth: number,
    say: (what: string) => number,
  ) {
    if (depth > 5) say(`${depth} levels of nesting, at most 5`)
    const properties = (node.properties ?? {}) as Record<string, JsonSchema>
    const required = new Set(node.required as string[] | undefined)
    if (node.additionalProperties !== false) say('additionalProperties must be false')
    for (const [key, child] of Object.entries(properties)) {
      seen.properties++
      seen.characters += key.length
      if (!required.has(key)) say(`"${key}" must be required`)
      visit(child, `${path}/${key}`, depth)
    }
  }

  function countValues(node: JsonSchema, say: (what: string) => number) {
    const values = (node.enum as unknown[] | undefined) ?? ('const' in node ? [node.const] : [])
    const characters = values.join('').length
    seen.enumValues += values.length
    seen.characters += characters
    if (values.length > 250 && characters > 15_000) say(`an enum of ${characters} characters`)
  }
}

const allowed = new Set([
  ...['type', 'properties', 'required', 'additionalProperties', 'items', 'anyOf', 'enum', 'const'],
  ...['$ref', '$defs', 'definitions', 'description', 'title', 'pattern', 'format'],
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  ...['minItems', 'maxItems', 'minLength', 'maxLength'],
])

const formats = new Set([
  ...['date-time', 'time', 'date', 'duration', 'email'],
  ...['hostname', 'ipv4', 'ipv6', 'uuid'],
])
