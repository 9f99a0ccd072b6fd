import { maxAttempts } from './function-config'
import { nameUuid } from './name-uuid'
import type { PendingRequest } from './pending-request'
import { canonicalJson, signBody } from './signature'

/** An HTTP request to the app. */
export interface AppRequest {
  url: string
  headers: Record<string, string>
  body: string
}

/** Builds the HTTP request of a pending request, byte for byte what the SDK expects of a real server. */
export function buildRequest(
  pending: PendingRequest,
  to: { appUrl: string; signingKey: string; requestId: string; now_ms: number },
): AppRequest {
  const { run, stepId } = pending
  const url = new URL(to.appUrl)
  url.searchParams.set('fnId', run.functionId)
  url.searchParams.set('stepId', stepId)
  const body = requestBody(pending, to.requestId)
  return {
    url: url.href,
    headers: {
      'user-agent': 'Inngest',
      'content-type': 'application/json',
      'x-inngest-generation-id': String(pending.generation),
      'x-inngest-job-id': pending.id,
      'x-inngest-req-version': String(run.requestVersion),
      'x-inngest-signature': signBody(body, to.signingKey, Math.floor(to.now_ms / 1000)),
      'x-inngest-step-id': stepId,
      'x-request-id': to.requestId,
      'x-run-id': run.id,
    },
    body,
  }
}

/** The protocol's id of a queue item; the SDK sends it back when it checkpoints a step of this request. */
export function queueItemId(pendingRequestId: string): string {
  return Buffer.from(`${pendingRequestId}::default`).toString('base64')
}

/** Canonical JSON, put together from parts of the run's state that were serialized when it was loaded. */
function requestBody(pending: PendingRequest, requestId: string): string {
  const { run } = pending
  const ctx = canonicalJson({
    attempt: pending.attempt,
    disable_immediate_execution: pending.parallel,
    env: '',
    fn_id: nameUuid(run.functionId),
    generation_id: pending.generation,
    job_id: pending.id,
    max_attempts: maxAttempts(run.config),
    qi_id: queueItemId(pending.id),
    request_id: requestId,
    run_id: run.id,
    stack: { current: pending.plannedAt ?? run.stack.length, stack: run.stack },
    // The real server says "step" here even when the URL names a planned step.
    step_id: 'step',
    use_api: false,
  })
  const { event, steps, requestVersion } = run
  return `{"ctx":${ctx},"defers":{},"event":${event},"events":[${event}],"steps":${steps},"use_api":false,"version":${requestVersion}}`
}
