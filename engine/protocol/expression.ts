import { Environment } from '@marcbachmann/cel-js'

/** The variables of an expression: `event` started the run, `async` arrived later (in cancelOn only). */
export interface ExpressionValues {
  event: unknown
  async?: unknown
}

type Evaluate = (values: Record<string, unknown>) => unknown

const environment = new Environment()
  .registerVariable('event', 'dyn')
  .registerVariable('async', 'dyn')
const parsed = new Map<string, Evaluate>()

/** Explains what is wrong with a CEL expression; undefined when it is valid. */
export function expressionFault(text: string): string | undefined {
  try {
    const { valid, error } = environment.parse(text).check()
    return valid ? undefined : (error?.message ?? 'it does not type-check')
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** Evaluates a condition. An expression that refers to a missing field is false. */
export function holds(text: string, values: ExpressionValues): boolean {
  return evaluate(text, values) === true
}

/** Evaluates a key expression to text; undefined when it refers to a missing field. */
export function keyOf(text: string, values: ExpressionValues): string | undefined {
  const value = evaluate(text, values)
  if (value === undefined || value === null) return undefined
  // PostgreSQL's text type cannot hold NUL.
  if (typeof value === 'string') return value.replaceAll('\u0000', '\\u0000')
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'bigint' ? String(part) : part,
  )
}

function evaluate(text: string, values: ExpressionValues): unknown {
  let expression = parsed.get(text)
  if (!expression) {
    expression = environment.parse(text) as Evaluate
    parsed.set(text, expression)
  }
  try {
    return expression({ event: values.event, async: values.async ?? {} })
  } catch {
    return undefined
  }
}
