import { askApp } from './ask-app'
import { buildRequest } from '@/engine/protocol/build-request'
import { inTransaction } from '@/engine/store/database'
import type { EngineContext } from '@/engine/engine-context'
import type { Question, QuestionedRun } from '@/engine/protocol/question'
import { failure, readAnswer } from '@/engine/protocol/read-answer'
import type { RecordAnswer } from '@/engine/run/record-outcome'
import { askAgain } from '@/engine/run/request'
import { ulid } from '@/engine/store/ulid'

export interface Performing {
  /** An engine that died was having the question answered. */
  isRedelivered: boolean
  markStarted: (run: QuestionedRun) => Promise<void>
  record: RecordAnswer
}

/** Puts one question to the app and records what comes of it. */
export async function performRequest(
  engine: EngineContext,
  question: Question,
  { isRedelivered, markStarted, record }: Performing,
): Promise<void> {
  if (isRedelivered || engine.isStopping) return repeat(engine, question, { unreachable: false })

  const now_ms = engine.timing.now()
  const { appUrl, signingKey } = engine
  const request = buildRequest(question, { appUrl, signingKey, requestId: ulid(now_ms), now_ms })
  const [asked] = await Promise.all([
    askApp(engine, request),
    question.run.isQueued && markStarted(question.run),
  ])
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
