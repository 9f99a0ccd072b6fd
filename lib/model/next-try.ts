import type { ModelCall } from './model-call'
import type { ModelFailure } from './model-failure'

/** What a call has tried by now. */
export interface Tries {
  /** Requests that failed, those that were asked otherwise apart. */
  failed: number
  waitedMs: number
  askedOtherwise: boolean
}

export interface NextTry<T> {
  call: ModelCall<T>
  waitMs: number
}

/**
 * How and when a call that failed is tried again; null where its failure is final for this call. What a model or its filter
 * refuses, or what does not fit, is asked for once more at once, without what may have been the cause. An address that never
 * answered while a program starts is asked for `unreachedMs`, since a server may be starting too. All other failures that may
 * pass are tried three times at most, with 10 s of waiting in all. Counts in `tries`.
 */
export function nextTry<T>(
  call: ModelCall<T>,
  failure: ModelFailure,
  tries: Tries,
): NextTry<T> | null {
  if (failure.askOtherwise) {
    if (tries.askedOtherwise) return null
    tries.askedOtherwise = true
    return { call: otherwise(call, failure), waitMs: 0 }
  }
  tries.failed++
  const waitMs = waitOf(call, failure, tries.failed)
  if (failure.unreachedMs !== undefined) {
    const isPatient = call.purpose !== 'intake' && failure.unreachedMs < call.settings.unreachedMs
    return isPatient ? { call, waitMs } : null
  }
  if (tries.failed >= triesFor(failure) || tries.waitedMs + waitMs > mostWaitingMs) return null
  tries.waitedMs += waitMs
  const { expectedTokens } = call
  const room = failure.kind === 'length' ? { expectedTokens: expectedTokens * 2 } : {}
  return { call: { ...call, ...room }, waitMs }
}

const usualPausesMs = [500, 2000] as const
const mostWaitingMs = 10_000

function waitOf(
  { pausesMs: [second, third] = usualPausesMs }: Pick<ModelCall<unknown>, 'pausesMs'>,
  failure: ModelFailure,
  failed: number,
) {
  if (failure.retryAfterMs !== undefined) return failure.retryAfterMs
  return (failed === 1 ? second : third) * (1 + Math.random() / 4)
}

/** A stall or a runaway has taken its minutes already; a wrong setting does not heal in seconds. */
function triesFor({ retriable, kind }: ModelFailure) {
  if (!retriable) return 1
  if (kind === 'auth' || kind === 'model_not_found' || kind === 'loading' || kind === 'slow')
    return 1
  return kind === 'stall' || kind === 'runaway' || kind === 'length' ? 2 : 3
}

/** Without the athlete's own words, which are what a filter minds; what does not fit gets no room to spare either. */
function otherwise<T>(call: ModelCall<T>, { kind }: ModelFailure): ModelCall<T> {
  const { plainMessages = call.messages } = call
  return { ...call, messages: plainMessages, ...(kind === 'too_long' ? { isTight: true } : {}) }
}
