import { databaseAway } from '@/lib/db/database-away'
import { reach } from '@/lib/db/reach'
import type { ErrorBody } from '@/lib/domain/contract/views'
import { AppError, errorStatus, isAppError } from '@/lib/errors'
import { log } from '@/lib/log'
import { databaseFault } from '@/lib/postgres/database-fault'

/** A JSON answer that no cache keeps, unless `headers` say otherwise. */
export function answer(body: unknown, init: { status?: number; headers?: HeadersInit } = {}) {
  const headers = new Headers(init.headers)
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store')
  return Response.json(body, { status: init.status ?? 200, headers })
}

/**
 * An answer that its client may keep, and asks for again each time whether it is still so: a long one, and what pages
 * ask for by themselves, because no browser goes back, as it was left, to a page that was told something to keep nowhere.
 */
export function answerAgain(body: unknown) {
  const headers = { 'cache-control': 'private, no-cache', vary: 'cookie, authorization' }
  return answer(body, { headers })
}

/** Every error leaves in one shape: never a stack, never a database's words. That the database is away is logged where it is met. */
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
  // Some libraries hide what their database said; while it is away, that is why they fail.
  const fault = databaseFault(error) ?? (reach().awaySince() === null ? null : 'away')
  if (fault) return databaseAway(fault, error)
  log.error({ error }, 'Unexpected error in a request')
  return new AppError('internal_error', 'Something went wrong. It is in the log.')
}

/** Of Node: the caller went away. It has the code of a connection that the database reset, and nobody hears the answer. */
function isHangUp(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (error.name === 'ResponseAborted') return true
  return error.message === 'aborted' && 'code' in error && error.code === 'ECONNRESET'
}
