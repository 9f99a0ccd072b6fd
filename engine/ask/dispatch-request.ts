import type { EngineContext } from '@/engine/engine-context'
import { buildRequest } from '@/engine/protocol/build-request'
import type { PendingRequest, RunState } from '@/engine/protocol/pending-request'
import { readAnswer } from '@/engine/protocol/read-answer'
import { engineError } from '@/engine/protocol/run-error'
import type { Answer } from '@/engine/run/answer-effects'
import { repeatRequest } from '@/engine/run/repeat-request'
import { inTransaction } from '@/engine/store/transaction'
import { ulid } from '@/engine/store/ulid'
import { askApp } from './ask-app'

interface Dispatching {
  /** An engine that was killed had sent this request already. */
  isRedelivered: boolean
  markStarted: (run: RunState) => Promise<void>
  record: (answer: Answer) => Promise<void>
}

/** Sends one pending request to the app and records the outcome. */
export async function dispatchRequest(
  engine: EngineContext,
  request: PendingRequest,
  { isRedelivered, markStarted, record }: Dispatching,
): Promise<void> {
  // A new generation first, so that the orphaned sending is told so at its next checkpoint.
  if (isRedelivered || engine.isStopping) return repeat(engine, request, { unreachable: false })

  const now_ms = engine.timing.now()
  const { appUrl, signingKey } = engine
  const appRequest = buildRequest(request, { appUrl, signingKey, requestId: ulid(now_ms), now_ms })
  const [asked] = await Promise.all([
    askApp(engine, appRequest),
    request.run.isQueued && markStarted(request.run),
  ])
  if ('cutOff' in asked) return repeat(engine, request, { unreachable: false })
  if ('unreachable' in asked) return askLater(engine, request, asked.unreachable, record)
  if ('tooLarge' in asked) {
    const error = engineError('The app’s answer was more than 40 MB.')
    return record({ request, outcome: { kind: 'failed', error } })
  }
  const outcome = readAnswer(asked.answer, signingKey, engine.timing.now())
  if (outcome.kind === 'not-the-app') return askLater(engine, request, outcome.reason, record)
  await record({ request, outcome })
}

/**
 * An app that cannot be reached is asked again soon, without using up an attempt. Once it has been unreachable for
 * `unreachableForMs`, each further try counts as a failed attempt.
 */
async function askLater(
  engine: EngineContext,
  request: PendingRequest,
  reason: string,
  record: Dispatching['record'],
): Promise<void> {
  const { log, timing } = engine
  if ((request.unreachable_ms ?? 0) >= timing.unreachableForMs) {
    const error = engineError(`The app could not be reached: ${reason}`)
    return record({ request, outcome: { kind: 'retry', error } })
  }
  const isNew = request.unreachable_ms === null
  log[isNew ? 'warn' : 'debug'](
    { run: request.run.id, step: request.stepId, reason },
    'The app cannot be reached, asking again',
  )
  await repeat(engine, request, { at_ms: timing.now() + timing.reaskMs, unreachable: true })
}

async function repeat(
  engine: EngineContext,
  request: PendingRequest,
  when: { at_ms?: number; unreachable: boolean },
): Promise<void> {
  await inTransaction(engine.pool, (sql) =>
    repeatRequest(sql, request, { ...when, usesAttempt: false }),
  )
}
