import { AppError } from '@/lib/errors'

/** A week of a path, 1-52; anything else is a week that does not exist. Throws AppError not_found. */
export function weekNumber(text: string): number {
  if (/^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= 52) return Number(text)
  throw new AppError('not_found', 'There is no such week.')
}
