import type { ShortenChange } from '@/lib/domain/contract/change/shorten-change'
import { AppError } from '@/lib/errors'
import type { LoadedState } from '@/lib/db/changes/load-state'

export type DayMinutes = ShortenChange['asked']

/** Throws AppError conflict where a set of the day is logged: what was trained stays as it was asked. */
export function requireDayUntrained(
  { trained }: Pick<LoadedState, 'trained'>,
  { week, day }: Pick<DayMinutes, 'week' | 'day'>,
) {
  if (!trained.some((each) => each.week === week && each.day === day)) return
  throw new AppError('conflict', 'A set of this workout is written, so that it stays as it is.')
}
