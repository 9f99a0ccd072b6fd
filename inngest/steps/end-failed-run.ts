import 'server-only'
import { failProgram } from '@/lib/db/run/fail-program'
import { log, logJob } from '@/lib/log'
import { runOfEvent } from '@/inngest/events'

/**
 * What the engine gave up. A step that knows why has said so already, and then this changes nothing;
 * otherwise the reason is ours, and goes to the log.
 */
export async function endFailedRun(event: unknown, error: Error) {
  const run = runOfEvent(event)
  if (!run) return
  const ended = await failProgram(run, {
    code: 'internal_error',
    message: 'Something went wrong on our side. What is written is kept; retry a week to go on.',
  })
  if (!ended) return
  log.error({ error, job: run.programId }, 'A run failed for a reason that no step gave')
  logJob(run.programId, 'failed', { code: 'internal_error' })
}
