import 'server-only'
import type { Run } from '@/lib/db/run/in-run'
import { markStarted } from '@/lib/db/run/mark-started'
import { logJob } from '@/lib/log'

export async function startRun(run: Run) {
  const started = await markStarted(run)
  if (!started) {
    logJob(run.programId, 'superseded', { attempt: run.attempt, what: 'the start' })
    return { wanted: false }
  }
  if (run.attempt === 1) logJob(run.programId, 'started', { attempt: 1 })
  else {
    logJob(run.programId, 'resumed', {
      attempt: run.attempt,
      missing_weeks: started.weeksMissing,
    })
  }
  return { wanted: true }
}
