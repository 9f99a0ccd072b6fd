import 'server-only'
import { failChange } from '@/lib/db/changes/regenerate/fail-change'
import type { ChangeRun } from '@/lib/db/changes/regenerate/in-writing'
import { log } from '@/lib/log'

/** As `endFailedRun`, of a change. */
export async function endFailedChange(run: ChangeRun | null, error: Error) {
  if (!run) return
  const failed = await failChange(run, {
    code: 'internal_error',
    message: 'Something went wrong on our side. The week is as it was; ask for it again.',
  })
  if (!failed) return
  log.error({ error, job: failed.programId }, 'A change failed for a reason that no step gave')
}
