import type { ErrorBody } from '@/lib/domain/contract/views'
import { AppError, errorStatus, isAppError } from '@/lib/errors'
import { log } from '@/lib/log'

/** A JSON answer that no cache keeps, unless `headers` say otherwise. */
export function answer(body: unknown, init: { status?: number; headers?: HeadersInit } = {}) {
  const headers = new Headers(init.headers)
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store')
  return Response.json(body, { status: init.status ?? 200, headers })
}

/** A long answer that its client may keep, and asks for again each time whether it is still so. */
export function answerAgain(body: unknown) {
  const headers = { 'cache-control': 'private, no-cache', vary: 'cookie, authorization' }
  return answer(body, { headers })
}

/** Every error leaves in one shape: never a stack, never a database's words. */
export function answerError(error: unknown): Response {
  const known = isAppError(error) ? error : translate(error)
  const body: ErrorBody = { code: known.code, message: known.message }
  if (known.fields) body.fields = known.fields
  const headers = new Headers()
  if (known.retryAfterSeconds !== undefined) {
    headers.set('retry-after', String(Math.ceil(known.retryAfterSeconds)))
  }
  return answer(body, { status: errorStatus[known.code], headers })
}

function translate(error: unknown): AppError {
  if (isHangUp(error))
    return new AppError('invalid_request', 'The request ended before its answer.')
  if (isDatabaseAway(error)) {
    log.error({ error }, 'The database does not answer')
    return new AppError(
      'unavailable',
      'The database does not answer. Nothing is lost; try again.',
      undefined,
      {
        retryAfterSeconds: 5,
      },
    )
  }
  log.error({ error }, 'Unexpected error in a request')
  return new AppError('internal_error', 'Something went wrong. It is in the log.')
}

/** Of Node: the caller went away. It has the code of a connection that the database reset, and nobody hears the answer. */
function isHangUp(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (error.name === 'ResponseAborted') return true
  return error.message === 'aborted' && 'code' in error && error.code === 'ECONNRESET'
}

const awayCodes = new Set([
  'P1001',
  'P1002',
  'P1008',
  'P1017',
  'P2024',
  'ECONNREFUSED',
  'ECONNRESET',
  '57P01',
  '57P03',
])

function isDatabaseAway(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > 4) return false
  const { code, cause, message, name, meta } = error as Record<string, unknown>
  if (typeof code === 'string' && awayCodes.has(code)) return true
  if (
    name === 'DriverAdapterError' &&
    /NotReachable|ConnectionClosed|Timeout/.test(String(message))
  )
    return true
  if (/Connection terminated|timeout exceeded when trying to connect/.test(String(message)))
    return true
  // A raw query's error carries the adapter's beside it.
  const { driverAdapterError } = Object(meta) as { driverAdapterError?: unknown }
  return isDatabaseAway(cause, depth + 1) || isDatabaseAway(driverAdapterError, depth + 1)
}
