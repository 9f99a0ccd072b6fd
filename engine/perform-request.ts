import { askApp } from './ask-app'
import { buildRequest } from './build-request'
import { inTransaction } from './database'
import { durationMs } from './duration-ms'
import type { EngineContext } from './engine-context'
import type { Question } from './question'
import { addJobs } from './queue'
import { failure, readAnswer } from './read-answer'
import type { RecordAnswer } from './record-outcome'
import { askAgain } from './request'
import { ulid } from './ulid'

/** Puts one question to the app and records what comes of it. */
export async function performRequest(
  engine: EngineContext,
  question: Question,
  { isRedelivered, record }: { isRedelivered: boolean; record: RecordAnswer },
): Promise<void> {
  if (isRedelivered || engine.isStopping) return repeat(engine, question, { unreachable: false })

  const now_ms = engine.timing.now()
  const { appUrl, signingKey } = engine
  const request = buildRequest(question, { appUrl, signingKey, requestId: ulid(now_ms), now_ms })
  const [asked] = await Promise.all([askApp(engine, request), markStarted(engine, question)])
  if ('cutOff' in asked) return repeat(engine, question, { unreachable: false })
  if ('unreachable' in asked) return reask(engine, question, asked.unreachable, record)
  if ('tooLarge' in asked) {
    const error = failure('The app’s answer was more than 40 MB.')
    return record(question, { kind: 'failed', error })
  }
  const outcome = readAnswer(asked.answer, signingKey, engine.timing.now())
  if (outcome.kind === 'elsewhere') return reask(engine, question, outcome.reason, record)
  await record(question, outcome)
}

/** The first request starts the run, and with it the time that it may take. */
async function markStarted(engine: EngineContext, { run }: Question): Promise<void> {
  if (!run.isQueued) return
  const started = {
    name: 'mark-started',
    text: `update engine.run set status = 'running', started_at = now() where id = $1 and status = 'queued'`,
    values: [run.id],
  }
  const finish = run.config.timeouts?.finish && durationMs(run.config.timeouts.finish)
  if (!finish) return void (await engine.pool.query(started))
  await inTransaction(engine.pool, async (sql) => {
    const { rowCount: isFirst } = await sql.query(started)
    if (!isFirst) return
    const run_at_ms = engine.timing.now() + finish
    await addJobs(sql, [
      { task: 'time_out', payload: { run_id: run.id, limit: 'finish' }, run_at_ms },
    ])
  })
}

/** An app that does not answer is asked again soon; after ten minutes of silence that costs an attempt each time. */
async function reask(
  engine: EngineContext,
  question: Question,
  reason: string,
  record: RecordAnswer,
): Promise<void> {
  const { log, timing } = engine
  if ((question.unreachable_ms ?? 0) >= timing.unreachableForMs) {
    const error = failure(`The app could not be reached: ${reason}`)
    return record(question, { kind: 'retry', error })
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
