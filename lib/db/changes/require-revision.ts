import { AppError } from '@/lib/errors'
import type { LoadedState } from './load-state'

/** Throws AppError conflict when a locked program is no longer what was read of it before. */
export function requireRevision(program: { revision: number }, state: LoadedState) {
  if (program.revision !== state.revision) {
    throw new AppError('conflict', 'The program is being changed. Try again.')
  }
}
