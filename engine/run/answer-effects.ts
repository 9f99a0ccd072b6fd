import { maxAttempts } from '@/engine/protocol/function-config'
import { bodyStepId, type PendingRequest } from '@/engine/protocol/pending-request'
import type { Op, Outcome } from '@/engine/protocol/read-answer'
import { engineError, type RunError } from '@/engine/protocol/run-error'
import { unsupportedOps } from '@/engine/protocol/unsupported-ops'
import { isTooLarge, settledStep, type SettledStep } from './record-steps'

/** A request with the outcome of the app's answer to it. */
export interface Answer {
  request: PendingRequest
  outcome: Exclude<Outcome, { kind: 'not-the-app' }>
}

/** What an answer does to its run. */
export interface Effects {
  request: PendingRequest
  /** The request is sent again after a wait, by default that of the back-off. */
  retry?: { error: { message?: unknown } | undefined; wait_ms?: number }
  /** The run fails. */
  failed?: { error: RunError; reason?: string }
  settled: SettledStep[]
  planned: Op[]
  /** The function has returned. */
  end?: Op
  /** The version of the protocol that the app speaks. */
  requestVersion?: number
}

/** Decides what an answer does to its run. */
export function answerEffects({ request, outcome }: Answer): Effects {
  const none = { request, settled: [], planned: [] }
  const mayRetry = hasAttemptsLeft(request)
  if (outcome.kind === 'failed') return { ...none, failed: { error: outcome.error } }
  if (outcome.kind === 'retry') {
    const { error, retryAfter_ms } = outcome
    return mayRetry
      ? { ...none, retry: { error, wait_ms: retryAfter_ms } }
      : { ...none, failed: { error, reason: error.message } }
  }
  const { ops, requestVersion, retryAfter_ms } = outcome
  const stepError = ops.find((op) => op.op === 'StepError')
  const unsupported = ops.find((op) => op.op in unsupportedOps)
  return {
    request,
    requestVersion,
    ...(stepError &&
      mayRetry && {
        retry: {
          error: stepError.error as { message?: unknown } | undefined,
          wait_ms: retryAfter_ms,
        },
      }),
    ...(unsupported && { failed: { error: engineError(unsupportedOps[unsupported.op]!) } }),
    settled: ops
      .filter((op) => isSettling(op, request))
      .map((op) => settledStep(request.run.id, op)),
    planned: ops.filter((op) => op.op === 'StepPlanned' || op.op === 'Sleep'),
    end: ops.find((op) => op.op === 'RunComplete'),
  }
}

/**
 * The settled step of an answer that does nothing but settle the step that was requested; undefined for any other answer.
 * Most answers are of this kind, and many of them can be recorded by one statement.
 */
export function stepAnswer({ request, outcome }: Answer): SettledStep | undefined {
  if (outcome.kind !== 'ops' || outcome.ops.length !== 1 || request.stepId === bodyStepId)
    return undefined
  const [op] = outcome.ops
  if (!op || !isSettling(op, request)) return undefined
  const { id, generation, run } = request
  const step = { ...settledStep(run.id, op), answers: { id, generation } }
  return isTooLarge(step) ? undefined : step
}

function isSettling(op: Op, request: PendingRequest): boolean {
  return (
    op.op === 'StepRun' ||
    op.op === 'StepFailed' ||
    (op.op === 'StepError' && !hasAttemptsLeft(request))
  )
}

function hasAttemptsLeft({ attempt, run }: PendingRequest): boolean {
  return attempt + 1 < maxAttempts(run.config)
}
