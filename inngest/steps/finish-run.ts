import 'server-only'
import type { Audit } from '@/lib/domain/program/schema'
import { finishProgram } from '@/lib/db/run/finish-program'
import type { Run } from '@/lib/db/run/in-run'
import { sumUsage } from '@/lib/db/owner/status/sum-usage'
import { startWaiting } from '@/inngest/start-waiting'
import { log, logJob } from '@/lib/log'

/**
 * Ends the run, unless the athlete has just asked for a week again: then `weeksLeft`. What its owner has waiting starts,
 * also where the program had ended before, as with a question about health.
 */
export async function finishRun(run: Run) {
  const end = await finish(run)
  if (!end.weeksLeft) await startWaiting(run)
  return end
}

async function finish(run: Run) {
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
  if (end.audit) logFailures(run.programId, end.audit)
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

/**
 * A finished program that fails a rule is a bug of blueprint or generation, not of the athlete or the model. It is
 * completed and shows what failed; the log has what is needed to find the cause.
 */
function logFailures(programId: string, { version, findings }: Audit) {
  const failed = findings.filter(({ severity }) => severity === 'fail')
  for (const { rule, where, weeks, measured, limit } of failed) {
    log.error(
      { job: programId, audit_version: version, rule, where, weeks, measured, limit },
      `A finished program fails rule ${rule}`,
    )
  }
}
