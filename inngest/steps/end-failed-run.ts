import 'server-only'
import { failProgram } from '@/lib/db/run/fail-program'
import { log, logJob } from '@/lib/log'
import { runOfEvent } from '@/inngest/events'
import { startWaiting } from '@/inngest/start-waiting'

/**
 * Fails the program of a run that the engine gave up, and starts what its owner has waiting. When a step has already recorded why, nothing changes; otherwise
 * the cause is a bug of ours, which is logged.
 */
export async function endFailedRun(event: unknown, error: Error) {
  const run = runOfEvent(event)
  if (!run) return
  const ended = await failProgram(run, {
    code: 'internal_error',
    message: 'Something went wrong on our side. What is written is kept; retry a week to go on.',
  })
  await startWaiting(run)
  if (!ended) return
  log.error({ error, job: run.programId }, 'A run failed for a reason that no step gave')
  logJob(run.programId, 'failed', { code: 'internal_error' })
}
