import { maxAttempts } from './function-config'
import { nameUuid } from './name-uuid'
import type { Question } from './question'
import { canonicalJson, signBody } from './signature'

export interface AppRequest {
  url: string
  headers: Record<string, string>
  body: string
}

/** A question as it goes over the wire, byte for byte what the SDK expects of a real server. */
export function buildRequest(
  question: Question,
  to: { appUrl: string; signingKey: string; requestId: string; now_ms: number },
): AppRequest {
  const { run, stepId } = question
  const url = new URL(to.appUrl)
  url.searchParams.set('fnId', run.functionId)
  url.searchParams.set('stepId', stepId)
  const body = requestBody(question, to.requestId)
  return {
    url: url.href,
    headers: {
      'user-agent': 'Inngest',
      'content-type': 'application/json',
      'x-inngest-generation-id': String(question.generation),
      'x-inngest-job-id': question.id,
      'x-inngest-req-version': String(run.requestVersion),
      'x-inngest-signature': signBody(body, to.signingKey, Math.floor(to.now_ms / 1000)),
      'x-inngest-step-id': stepId,
      'x-request-id': to.requestId,
      'x-run-id': run.id,
    },
    body,
  }
}

/** What the SDK hands back when it checkpoints a step of this question. */
export function queueItemId(questionId: string): string {
  return Buffer.from(`${questionId}::default`).toString('base64')
}

/** Canonical JSON. What all requests of a run say has been written once, when the run was read. */
function requestBody(question: Question, requestId: string): string {
  const { run } = question
  const ctx = canonicalJson({
    attempt: question.attempt,
    disable_immediate_execution: question.parallel,
    env: '',
    fn_id: nameUuid(run.functionId),
    generation_id: question.generation,
    job_id: question.id,
    max_attempts: maxAttempts(run.config),
    qi_id: queueItemId(question.id),
    request_id: requestId,
    run_id: run.id,
    stack: { current: question.plannedAt ?? run.stack.length, stack: run.stack },
    // As the real server has it: "step" also when the address names a planned step.
    step_id: 'step',
    use_api: false,
  })
  const { event, steps, requestVersion } = run
  return `{"ctx":${ctx},"defers":{},"event":${event},"events":[${event}],"steps":${steps},"use_api":false,"version":${requestVersion}}`
}
