/** As much of OpenAPI 3.1 as the API's own description uses. */
export interface Description {
  paths: Record<string, Record<string, DescribedOperation>>
  components: { schemas: Record<string, JsonSchema> }
}

interface DescribedOperation {
  operationId: string
  parameters?: DescribedParameter[]
  requestBody?: { content: Record<string, { schema: JsonSchema }> }
  responses: Record<string, DescribedAnswer>
}

export interface DescribedParameter {
  name: string
  in: 'path' | 'query' | 'header'
  required: boolean
  schema: JsonSchema
}

interface DescribedAnswer {
  headers?: Record<string, { required?: boolean }>
  content?: Record<string, { schema: JsonSchema }>
}

export interface JsonSchema {
  $ref?: string
  type?: string
  format?: string
  pattern?: string
  const?: unknown
  enum?: unknown[]
  anyOf?: JsonSchema[]
  oneOf?: JsonSchema[]
  allOf?: JsonSchema[]
  properties?: Record<string, JsonSchema>
  required?: string[]
  additionalProperties?: JsonSchema | boolean
  propertyNames?: JsonSchema
  items?: JsonSchema
  contentSchema?: JsonSchema
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
  minItems?: number
  maxItems?: number
}

export interface Operation extends DescribedOperation {
  /** In capitals. */
  method: string
  /** With its parameters in braces. */
  path: string
}

export async function readDescription(url: string): Promise<Description> {
  const response = await fetch(new URL('/api/openapi.json', url))
  if (!response.ok) throw new Error(`The description answered ${response.status}.`)
  return (await response.json()) as Description
}

export function operationsOf(description: Description): Operation[] {
  return Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      ...operation,
      path,
      method: method.toUpperCase(),
    })),
  )
}
