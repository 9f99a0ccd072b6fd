import type { Answers } from '@/lib/client/form/answers'
import type { Problem, Problems } from '@/lib/client/form/profile-of'

/** What every part of the form gets. */
export interface FormPart {
  answers: Answers
  change: (change: Partial<Answers>) => void
  problems: Problems
}

/** The problem of a field or of one of its entries: `known_lifts` also finds `known_lifts.0.weight`. */
export function problemOf(problems: Problems, field: string): Problem | undefined {
  const key = Object.keys(problems).find((one) => one === field || one.startsWith(`${field}.`))
  return key === undefined ? undefined : problems[key]
}
