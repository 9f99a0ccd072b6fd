import 'server-only'
import { NonRetriableError, RetryAfterError } from 'inngest'
import { failProgram } from '@/lib/db/run/fail-program'
import type { Run } from '@/lib/db/run/in-run'
import { markWeekFailed } from '@/lib/db/run/weeks/mark-week-failed'
import { noteTrouble } from '@/lib/db/run/note-trouble'
import { log, logJob } from '@/lib/log'
import { explainFailure, type Failure } from './explain-failure'
import { keepAlive, type Life } from './keep-alive'

export interface Tries {
  /** 0 in the first try. */
  attempt: number
  maxAttempts: number
}

interface Step extends Tries {
  /** null: the metadata, without which there is no program */
  week: number | null
}

/**
 * One try of a step. `work` returns null when the run was superseded, which is no failure: the step
 * ends quietly. A failure is told in the row, to the athlete, before it is told to the engine.
 */
export async function tryStep<T>(
  run: Run,
  step: Step,
  work: (life: Life) => Promise<T | null>,
): Promise<T | 'superseded'> {
  const life = keepAlive(run)
  try {
    return (await work(life)) ?? quietly(run, step)
  } catch (error) {
    if (life.signal.aborted) return quietly(run, step)
    const failure = explainFailure(error)
    if (failure.isBug) log.error({ error, job: run.programId }, 'A step failed unexpectedly')
    throw await tell(run, step, failure, Date.now() - life.since, error)
  } finally {
    life.end()
  }
}

function quietly(run: Run, { week }: Step) {
  const what = week === null ? 'the metadata' : `week ${week}`
  logJob(run.programId, 'superseded', { attempt: run.attempt, what })
  return 'superseded' as const
}

/** Waits before the second, third and fourth try, unless the model's server names one. */
const waitsMs = [5_000, 15_000, 45_000]

/** Writes the failure down. Returns the error that makes the engine try again, or not. */
async function tell(run: Run, step: Step, failure: Failure, ms: number, cause: unknown) {
  const { code, sentence } = failure
  const isLast = step.attempt + 1 >= step.maxAttempts
  const retryInMs = failure.retryAfterMs ?? waitsMs[step.attempt] ?? 45_000
  const giveUp = isLast || !failure.retriable
  await (
    giveUp
      ? fail(run, step, failure, ms)
      : noteTrouble(run, { week: step.week, code, sentence, retryInMs })
  ).catch((error: unknown) => {
    log.error({ error, job: run.programId }, 'A failure could not be written down')
  })
  return failure.retriable
    ? new RetryAfterError(sentence, retryInMs, { cause })
    : new NonRetriableError(sentence, { cause })
}

async function fail(run: Run, { week }: Step, { code, sentence }: Failure, ms: number) {
  if (week === null) {
    const failed = await failProgram(run, { code, message: sentence })
    if (failed) logJob(run.programId, 'failed', { code, ms })
  } else {
    const failed = await markWeekFailed(run, week, sentence)
    if (failed) {
      logJob(run.programId, 'week_failed', { week, weeks: failed.weeksTotal, code, ms })
    }
  }
}
