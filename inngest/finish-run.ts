import 'server-only'
import { finishProgram } from '@/lib/db/finish-program'
import type { Run } from '@/lib/db/in-run'
import { sumUsage } from '@/lib/db/sum-usage'
import { logJob } from '@/lib/log'

/** Ends the run, unless the athlete asked for a week again at the last moment. */
export async function finishRun(run: Run) {
  const end = await finishProgram(run)
  if (end === null) {
    logJob(run.programId, 'superseded', { attempt: run.attempt, what: 'the end' })
    return { weeksLeft: false }
  }
  if (end.outcome === 'weeks left') return { weeksLeft: true }
  if (end.outcome === 'failed') {
    logJob(run.programId, 'failed', { code: 'weeks_failed', ms: end.ms })
    return { weeksLeft: false }
  }
  const usage = await sumUsage(run.programId)
  logJob(run.programId, 'completed', {
    ms: end.ms,
    weeks: end.weeks,
    progress: 100,
    tokens: usage.prompt_tokens + usage.completion_tokens,
    ...(usage.cost_usd === null ? {} : { cost_usd: usage.cost_usd }),
  })
  return { weeksLeft: false }
}
