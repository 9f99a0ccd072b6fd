import { Environment } from '@marcbachmann/cel-js'

/** `event` is what started the run, `async` what arrived later (only in cancelOn). */
export interface ExpressionValues {
  event: unknown
  async?: unknown
}

type Evaluate = (values: Record<string, unknown>) => unknown

const environment = new Environment()
  .registerVariable('event', 'dyn')
  .registerVariable('async', 'dyn')
const parsed = new Map<string, Evaluate>()

/** What is wrong with an expression, or undefined. */
export function expressionFault(text: string): string | undefined {
  try {
    const { valid, error } = environment.parse(text).check()
    return valid ? undefined : (error?.message ?? 'it does not type-check')
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** True when the expression holds; an expression over a field that is not there does not hold. */
export function holds(text: string, values: ExpressionValues): boolean {
  return evaluate(text, values) === true
}

/** The value of a key expression as text, or undefined when it names a field that is not there. */
export function keyOf(text: string, values: ExpressionValues): string | undefined {
  const value = evaluate(text, values)
  if (value === undefined || value === null) return undefined
  // PostgreSQL's text has no NUL.
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
