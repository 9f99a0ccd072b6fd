import { askApp } from './ask-app'
import { buildRequest } from './build-request'
import { inTransaction } from './database'
import { durationMs } from './duration-ms'
import type { EngineContext } from './engine-context'
import { readQuestion, type Question } from './question'
import { addJobs } from './queue'
import { failure, readAnswer } from './read-answer'
import { recordOutcome } from './record-outcome'
import { askAgain } from './request'
import { ulid } from './ulid'

export interface RequestJob {
  requestId: string
  generation: number
  /** The queue has handed this job out before: to an engine that died with it. */
  isRedelivered: boolean
}

/** Puts one question to the app and records what comes of it. */
export async function performRequest(engine: EngineContext, job: RequestJob): Promise<void> {
  const question = await readQuestion(engine.pool, job.requestId)
  if (!question || question.generation !== job.generation) return
  if (job.isRedelivered || engine.isStopping)
    return repeat(engine, question, { unreachable: false })
  if (question.run.isQueued) await markStarted(engine, question)

  const now_ms = engine.timing.now()
  const { appUrl, signingKey } = engine
  const asked = await askApp(
    engine,
    buildRequest(question, { appUrl, signingKey, requestId: ulid(now_ms), now_ms }),
  )
  if ('cutOff' in asked) return repeat(engine, question, { unreachable: false })
  if ('unreachable' in asked) return reask(engine, question, asked.unreachable)
  if ('tooLarge' in asked) {
    return recordOutcome(engine, question, {
      kind: 'failed',
      error: failure('The app’s answer was more than 40 MB.'),
    })
  }
  const outcome = readAnswer(asked.answer, signingKey, engine.timing.now())
  if (outcome.kind === 'elsewhere') return reask(engine, question, outcome.reason)
  await recordOutcome(engine, question, outcome)
}

/** The first request starts the run, and with it the time that it may take. */
async function markStarted(engine: EngineContext, { run, config }: Question): Promise<void> {
  const finish = config.timeouts?.finish && durationMs(config.timeouts.finish)
  await inTransaction(engine.pool, async (sql) => {
    const { rowCount: isFirst } = await sql.query(
      `update engine.run set status = 'running', started_at = now() where id = $1 and status = 'queued'`,
      [run.id],
    )
    if (!isFirst || !finish) return
    const run_at_ms = engine.timing.now() + finish
    await addJobs(sql, [
      { task: 'time_out', payload: { run_id: run.id, limit: 'finish' }, run_at_ms },
    ])
  })
}

/** An app that does not answer is asked again soon; after ten minutes of silence that costs an attempt each time. */
async function reask(engine: EngineContext, question: Question, reason: string): Promise<void> {
  const { log, timing } = engine
  if ((question.unreachable_ms ?? 0) >= timing.unreachableForMs) {
    const error = failure(`The app could not be reached: ${reason}`)
    return recordOutcome(engine, question, { kind: 'retry', error })
  }
  const isNew = question.unreachable_ms === null
  log[isNew ? 'warn' : 'debug'](
    { run: question.run.id, step: question.stepId, reason },
    'The app cannot be reached, asking again',
  )
  await repeat(engine, question, { at_ms: timing.now() + timing.reaskMs, unreachable: true })
}

async function repeat(
  engine: EngineContext,
  question: Question,
  when: { at_ms?: number; unreachable: boolean },
): Promise<void> {
  await inTransaction(engine.pool, (sql) =>
    askAgain(sql, question, { ...when, usesAttempt: false }),
  )
}
