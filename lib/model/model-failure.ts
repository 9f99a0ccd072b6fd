import type { ErrorCode } from '@/lib/errors'

/** Why a call of the model, or all of its tries, gave nothing that can be used. */
export type FailureKind = keyof typeof codes

/**
 * A call that failed for good, as far as this call can tell. `message` is a sentence for the
 * athlete and names the cause; `detail` is what the server said, shortened, for the log.
 * `retriable` says whether the step may be tried again later, and `retryAfterMs` when. `askOtherwise` is of
 * a no that the same model may take back: it is asked once more before the failure is final. `unreachedMs`
 * is for how long nobody has answered where nobody ever did.
 */
export class ModelFailure extends Error {
  readonly kind: FailureKind
  readonly code: ErrorCode
  readonly retriable: boolean
  readonly retryAfterMs: number | undefined
  readonly detail: string
  readonly askOtherwise: boolean
  readonly unreachedMs: number | undefined

  constructor(kind: FailureKind, message: string, options: FailureOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = 'ModelFailure'
    this.kind = kind
    this.code = codes[kind]
    this.retriable = options.retriable ?? false
    this.retryAfterMs = options.retryAfterMs
    this.detail = options.detail ?? ''
    this.askOtherwise = options.askOtherwise ?? false
    this.unreachedMs = options.unreachedMs
  }
}

interface FailureOptions {
  retriable?: boolean
  retryAfterMs?: number
  detail?: string
  cause?: unknown
  askOtherwise?: boolean
  unreachedMs?: number
}

/** Bundles hold their own copy of the class, so an instance is known by its shape. */
export function isModelFailure(error: unknown): error is ModelFailure {
  return (
    error instanceof Error &&
    error.name === 'ModelFailure' &&
    'kind' in error &&
    typeof error.kind === 'string' &&
    error.kind in codes
  )
}

const codes = {
  refusal: 'model_refused',
  content_filter: 'model_refused',
  length: 'model_failed',
  cut: 'model_failed',
  stall: 'model_timeout',
  slow: 'model_timeout',
  loading: 'model_timeout',
  runaway: 'model_failed',
  bad_json: 'model_failed',
  schema: 'model_failed',
  auth: 'model_unauthorized',
  quota: 'model_quota',
  model_not_found: 'model_not_found',
  rate_limit: 'model_rate_limited',
  bad_request: 'model_failed',
  too_long: 'model_failed',
  format_refused: 'model_failed',
  server: 'model_failed',
  network: 'model_unreachable',
  spent: 'model_failed',
  aborted: 'unavailable',
} as const satisfies Record<string, ErrorCode>
