import 'server-only'
import { NonRetriableError, RetryAfterError } from 'inngest'
import { failProgram } from '@/lib/db/run/fail-program'
import type { Run } from '@/lib/db/run/in-run'
import { markWeekFailed } from '@/lib/db/run/weeks/mark-week-failed'
import { markRetrying } from '@/lib/db/run/mark-retrying'
import { markTrying } from '@/lib/db/run/mark-trying'
import { log, logJob } from '@/lib/log'
import { databaseFault } from '@/lib/postgres/database-fault'
import { retryWithBackoff } from './retry-with-backoff'
import { explainFailure, type Failure } from './explain-failure'
import { startHeartbeat, type Heartbeat } from './start-heartbeat'

export interface Tries {
  /** 0 for the first try. */
  attempt: number
  maxAttempts: number
}

interface Step extends Tries {
  /** Null for the metadata, without which there is no program. */
  week: number | null
}

/**
 * Runs one try of a step. `work` returns null when the run was superseded, which is no failure: the step ends without
 * an error. While the database is away it is begun anew, which is before anything is paid for: what is written is held where it is
 * stored. A failure is first recorded in the row, for the athlete, and then thrown, for the engine to try again or not.
 */
export async function tryStep<T>(
  run: Run,
  step: Step,
  work: (heartbeat: Heartbeat) => Promise<T | null>,
): Promise<T | 'superseded'> {
  const heartbeat = startHeartbeat(run)
  try {
    const begin = async () => {
      if (step.week === null && step.attempt > 0) await markTrying(run)
      return work(heartbeat)
    }
    return (await retryWithBackoff(begin)) ?? endSuperseded(run, step)
  } catch (error) {
    if (heartbeat.signal.aborted) return endSuperseded(run, step)
    const failure = explainFailure(error)
    if (failure.isBug) log.error({ error, job: run.programId }, 'A step failed unexpectedly')
    throw await recordFailure(run, step, failure, Date.now() - heartbeat.since, error)
  } finally {
    heartbeat.end()
  }
}

function endSuperseded(run: Run, { week }: Step) {
  const what = week === null ? 'the metadata' : `week ${week}`
  logJob(run.programId, 'superseded', { attempt: run.attempt, what })
  return 'superseded' as const
}

/** Before the second, third and fourth try, unless the model's server names a time. */
const waitsMs = [5_000, 15_000, 45_000]

/** Returns the error by which the engine knows whether to try again. */
async function recordFailure(run: Run, step: Step, failure: Failure, ms: number, cause: unknown) {
  const { code, sentence, detail } = failure
  const isLast = step.attempt + 1 >= step.maxAttempts
  const retryInMs = retryAfter(failure, step)
  const giveUp = isLast || !failure.retriable
  await (
    giveUp
      ? fail(run, step, failure, ms)
      : markRetrying(run, { week: step.week, code, sentence, detail, retryInMs })
  ).catch((error: unknown) => {
    if (!databaseFault(error))
      log.error({ error, job: run.programId }, 'A failure could not be recorded')
  })
  return errorForEngine(failure, retryInMs, cause)
}

/** When the engine tries again, ms from now. */
export function retryAfter({ retryAfterMs }: Failure, { attempt }: Tries): number {
  return retryAfterMs ?? waitsMs[attempt] ?? 45_000
}

/** By which the engine knows whether to try again. */
export function errorForEngine(
  { sentence, detail, retriable }: Failure,
  retryInMs: number,
  cause: unknown,
) {
  const says = detail ?? sentence
  return retriable
    ? new RetryAfterError(says, retryInMs, { cause })
    : new NonRetriableError(says, { cause })
}

async function fail(run: Run, { week }: Step, { code, sentence, detail }: Failure, ms: number) {
  if (week === null) {
    const failed = await failProgram(run, {
      code,
      message: sentence,
      ...(detail ? { detail } : {}),
    })
    if (failed) logJob(run.programId, 'failed', { code, ms })
  } else {
    const failed = await markWeekFailed(run, week, sentence, detail)
    if (failed) {
      logJob(run.programId, 'week_failed', { week, weeks: failed.weeksTotal, code, ms })
    }
  }
}
