import type { z } from 'zod'
import { AppError } from '@/lib/errors'

/** Parses a body by its schema; throws AppError invalid_request with a sentence for each field. */
export function parseBody<S extends z.ZodType>(schema: S, body: unknown): z.output<S> {
  const parsed = schema.safeParse(body, { reportInput: true })
  if (parsed.success) return parsed.data
  const fields: Record<string, string> = {}
  for (const issue of parsed.error.issues) {
    const field = issue.path.join('.') || 'body'
    fields[field] ??= sentence(issue)
  }
  const names = Object.keys(fields)
  throw new AppError(
    'invalid_request',
    names.length === 1
      ? `${names[0]}: ${fields[names[0]!]}`
      : `${names.length} answers need another look: ${names.join(', ')}.`,
    fields,
  )
}

function sentence(issue: z.core.$ZodIssue): string {
  if (isMissing(issue)) return 'This is needed.'
  if (issue.code === 'invalid_type') return `This must be ${article(issue.expected)}.`
  if (issue.code === 'too_small') {
    if (issue.origin === 'array') return 'Choose at least one.'
    if (issue.origin === 'string') return 'This is needed.'
    return `This must be at least ${issue.minimum}.`
  }
  if (issue.code === 'too_big') {
    if (issue.origin === 'array') return `At most ${issue.maximum} of these.`
    if (issue.origin === 'string') return `At most ${issue.maximum} characters.`
    return `This must be at most ${issue.maximum}.`
  }
  if (issue.code === 'invalid_value') return `This must be one of ${issue.values.join(', ')}.`
  if (issue.code === 'invalid_union') return 'This is not one of the choices.'
  return issue.message.endsWith('.') ? issue.message : `${issue.message}.`
}

function isMissing(issue: z.core.$ZodIssue) {
  return ['invalid_type', 'invalid_value'].includes(issue.code) && issue.input === undefined
}

function article(expected: string) {
  const names: Record<string, string> = {
    int: 'a whole number',
    number: 'a number',
    string: 'text',
    array: 'a list',
    object: 'an object',
  }
  return names[expected] ?? expected
}
