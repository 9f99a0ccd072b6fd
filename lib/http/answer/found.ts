import { AppError } from '@/lib/errors'

/** What is not there and what belongs to somebody else look the same. Throws AppError not_found. */
export function found<T>(thing: T | null, what = 'program'): T {
  if (thing === null) throw new AppError('not_found', `There is no such ${what}.`)
  return thing
}
