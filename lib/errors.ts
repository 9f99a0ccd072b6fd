/** The message is for the person; `fields` maps a field's name to its sentence. */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly fields: Record<string, string> | undefined
  readonly retryAfterSeconds: number | undefined

  constructor(
    code: ErrorCode,
    message: string,
    fields?: Record<string, string>,
    options?: { cause?: unknown; retryAfterSeconds?: number },
  ) {
    super(message, options?.cause === undefined ? undefined : { cause: options.cause })
    this.name = 'AppError'
    this.code = code
    this.fields = fields
    this.retryAfterSeconds = options?.retryAfterSeconds
  }
}

/** Bundles hold their own copy of the class, so an instance is known by its shape. */
export function isAppError(error: unknown): error is AppError {
  return (
    error instanceof Error &&
    error.name === 'AppError' &&
    'code' in error &&
    typeof error.code === 'string' &&
    error.code in errorStatus
  )
}

/** The one table from an error's code to its HTTP status. */
export const errorStatus = {
  invalid_request: 400,
  invalid_json: 400,
  clearance_advised: 400,
  cannot_plan: 400,
  unauthorized: 401,
  forbidden: 403,
  not_found: 404,
  method_not_allowed: 405,
  conflict: 409,
  already_accepted: 409,
  body_too_large: 413,
  unsupported_media_type: 415,
  idempotency_key_reused: 422,
  too_many_requests: 429,
  internal_error: 500,
  model_unauthorized: 502,
  model_not_found: 502,
  model_refused: 502,
  model_quota: 502,
  model_rate_limited: 503,
  model_unreachable: 503,
  model_timeout: 504,
  model_failed: 502,
  unavailable: 503,
  database_away: 503,
} as const satisfies Record<string, number>

export type ErrorCode = keyof typeof errorStatus
