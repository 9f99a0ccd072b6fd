import { AppError } from '@/lib/errors'
import type { LoadedState } from '@/lib/db/changes/load-state'

/** Throws AppError conflict where a set of the week is logged: what was trained stays as it was asked. */
export function requireUntrained({ trained }: LoadedState, week: number) {
  if (!trained.some((each) => each.week === week)) return
  throw new AppError(
    'conflict',
    `Week ${week} has been trained in part, so that it stays as it is.`,
  )
}
