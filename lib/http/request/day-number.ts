import { AppError } from '@/lib/errors'

/** A day of a path, 1-7; anything else is a day that does not exist. Throws AppError not_found. */
export function dayNumber(text: string): number {
  if (/^[1-7]$/.test(text)) return Number(text)
  throw new AppError('not_found', 'There is no such workout.')
}
