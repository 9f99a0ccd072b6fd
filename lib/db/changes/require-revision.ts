import { AppError } from '@/lib/errors'
import type { LoadedState } from './load-state'

/** Throws AppError conflict when a locked program is no longer what was read of it before. */
export function requireRevision(
  program: Pick<LoadedState, 'revision' | 'log_revision'>,
  state: LoadedState,
) {
  if (program.revision !== state.revision || program.log_revision !== state.log_revision) {
    throw new AppError('conflict', 'The program is being changed. Try again.')
  }
}
