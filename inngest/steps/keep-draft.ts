import 'server-only'
import type { Run } from '@/lib/db/run/in-run'
import { log } from '@/lib/log'
import { retryWithBackoff } from './retry-with-backoff'

/**
 * Keeps a reply while it is repaired. One that cannot be kept is repaired all the same: it is lost only where the step is
 * interrupted, too.
 */
export async function keepDraft({ programId }: Run, keep: () => Promise<unknown>) {
  try {
    await retryWithBackoff(keep)
  } catch (error) {
    log.warn({ error, job: programId }, 'A reply could not be kept while it is repaired')
  }
}
