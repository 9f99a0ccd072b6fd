import { z } from 'zod'
import type { AppAnswer } from '@/engine/ask/ask-app'
import type { RunError } from '@/engine/run/end-run'
import { isSignedWith } from './signature'

const opSchema = z.looseObject({
  id: z.string().min(1),
  op: z.string(),
  name: z.string().nullish(),
  displayName: z.string().nullish(),
  opts: z.looseObject({ parallelMode: z.string().nullish() }).nullish(),
  data: z.unknown().optional(),
  error: z.unknown().optional(),
})

/** One thing that the SDK reports: a step planned, run, failed, asleep, or the end of the function. */
export type Op = z.infer<typeof opSchema>

export const opsSchema = z.array(opSchema)

/** What an answer of the app means. */
export type Outcome =
  | { kind: 'ops'; ops: Op[]; requestVersion?: number; retryAfter_ms?: number }
  /** The request failed as a whole and may be sent again. */
  | { kind: 'retry'; error: RunError; retryAfter_ms?: number }
  /** The function failed for good. */
  | { kind: 'failed'; error: RunError }
  /** Something else than the app answered, so the app counts as unreachable. */
  | { kind: 'elsewhere'; reason: string }

/** What a proxy, or another program on the app's port, answers in its place. */
const notTheApp = new Set([401, 404, 502, 503])

/** Reads an answer; only what is signed with our key is taken for the app's word. */
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
        error: failure(`The app's answer cannot be read: ${z.prettifyError(ops.error)}`),
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
  const error = runError(json) ?? failure(`The app answered ${status}.`)
  const isFinal = header(headers, 'x-inngest-no-retry') === 'true'
  return isFinal ? { kind: 'failed', error } : { kind: 'retry', error, retryAfter_ms }
}

/** An error as the SDK serialized it, without its marker. */
export function runError(value: unknown): RunError | undefined {
  const parsed = z
    .looseObject({
      name: z.string().optional(),
      message: z.string().optional(),
      error: z.string().optional(),
      stack: z.string().optional(),
    })
    .safeParse(value)
  if (!parsed.success || !(parsed.data.message ?? parsed.data.error)) return undefined
  const { name, message, error, stack, cause } = parsed.data
  return {
    name: name ?? 'Error',
    message: message ?? error ?? '',
    ...(stack === undefined ? {} : { stack }),
    ...(cause === undefined ? {} : { cause }),
  }
}

/** An error of the engine's own making. */
export function failure(sentence: string): RunError {
  return { name: 'Error', message: sentence, stack: sentence }
}

function readUnsigned(status: number): Outcome {
  if ((status >= 200 && status < 300) || notTheApp.has(status)) {
    const reason =
      status === 401
        ? 'the app answered 401: is its INNGEST_SIGNING_KEY the engine’s?'
        : `something that does not sign with our key answered ${status}`
    return { kind: 'elsewhere', reason }
  }
  return { kind: 'retry', error: failure(`The app answered ${status} without a signature.`) }
}

/** Seconds or a date; 1 s to 24 h, as the real server clamps it. */
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
