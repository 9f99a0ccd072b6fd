import type { IncomingHttpHeaders } from 'node:http'
import { z } from 'zod'
import { engineError, parseRunError, type RunError } from './run-error'
import { isSignedWith } from './signature'

/** The app's HTTP response to one request. */
export interface AppAnswer {
  status: number
  headers: IncomingHttpHeaders
  body: string
}

const opSchema = z.looseObject({
  id: z.string().min(1),
  op: z.string(),
  name: z.string().nullish(),
  displayName: z.string().nullish(),
  opts: z.looseObject({ parallelMode: z.string().nullish() }).nullish(),
  data: z.unknown().optional(),
  error: z.unknown().optional(),
})

/** One opcode of the SDK: a step was planned, ran, failed or sleeps, or the function has ended. */
export type Op = z.infer<typeof opSchema>

export const opsSchema = z.array(opSchema)

/** What an answer means for the run. */
export type Outcome =
  | { kind: 'ops'; ops: Op[]; requestVersion?: number; retryAfter_ms?: number }
  /** The request as a whole failed and may be sent again. */
  | { kind: 'retry'; error: RunError; retryAfter_ms?: number }
  /** The function failed for good. */
  | { kind: 'failed'; error: RunError }
  /** Something other than the app answered, so the app counts as unreachable. */
  | { kind: 'not-the-app'; reason: string }

/** Typical answers of a proxy, or of another program that listens on the app's port. */
const statusesOfOthers = new Set([401, 404, 502, 503])

/** Interprets an answer. Only one that is signed with our key is taken as the app's. */
export function readAnswer(
  { status, headers, body }: AppAnswer,
  signingKey: string,
  now_ms: number,
): Outcome {
  if (!isSignedWith(header(headers, 'x-inngest-signature'), body, signingKey))
    return readUnsigned(status)
  const json = parseJson(body)
  const retryAfter_ms = retryAfter(header(headers, 'retry-after'), now_ms)
  if (status === 206) {
    const ops = opsSchema.safeParse(Array.isArray(json) ? json : [json])
    if (!ops.success)
      return {
        kind: 'retry',
        error: engineError(`The app's answer cannot be read: ${z.prettifyError(ops.error)}`),
      }
    const requestVersion = Number(header(headers, 'x-inngest-req-version') ?? NaN)
    return {
      kind: 'ops',
      ops: ops.data,
      retryAfter_ms,
      ...(Number.isInteger(requestVersion) ? { requestVersion } : {}),
    }
  }
  if (status === 200)
    return {
      kind: 'ops',
      ops: [{ id: 'complete', op: 'RunComplete', data: json, error: undefined }],
    }
  const error = parseRunError(json) ?? engineError(`The app answered ${status}.`)
  const isFinal = header(headers, 'x-inngest-no-retry') === 'true'
  return isFinal ? { kind: 'failed', error } : { kind: 'retry', error, retryAfter_ms }
}

function readUnsigned(status: number): Outcome {
  if ((status >= 200 && status < 300) || statusesOfOthers.has(status)) {
    const reason =
      status === 401
        ? 'the app answered 401: is its INNGEST_SIGNING_KEY the engine’s?'
        : `something that does not sign with our key answered ${status}`
    return { kind: 'not-the-app', reason }
  }
  return { kind: 'retry', error: engineError(`The app answered ${status} without a signature.`) }
}

/** The Retry-After header (seconds or a date) in milliseconds, clamped to 1 s to 24 h as the real server does it. */
function retryAfter(text: string | undefined, now_ms: number): number | undefined {
  if (text === undefined) return undefined
  const wait_ms = /^\d+(\.\d+)?$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now_ms
  return Number.isNaN(wait_ms) ? undefined : Math.min(Math.max(wait_ms, 1_000), 86_400_000)
}

function header(headers: AppAnswer['headers'], name: string): string | undefined {
  const value = headers[name]
  return Array.isArray(value) ? value[0] : value
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
