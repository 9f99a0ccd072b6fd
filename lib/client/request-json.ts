import type { ErrorBody } from '@/lib/domain/contract/views'

/** What the API said no to, or that it could not be reached (`code: 'offline'`). */
export class RequestError extends Error {
  readonly code: string
  readonly fields: Record<string, string>

  constructor({ code, message, fields }: ErrorBody) {
    super(message)
    this.name = 'RequestError'
    this.code = code
    this.fields = fields ?? {}
  }
}

interface Options {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE'
  body?: unknown
  headers?: Record<string, string>
  signal?: AbortSignal
}

/** Asks the JSON API. Throws RequestError with a sentence for the person, also without a connection. */
export async function requestJson<T>(path: string, options: Options = {}): Promise<T> {
  const { method = 'GET', body, headers, signal } = options
  const writes = method === 'POST' || method === 'PUT'
  const response = await fetch(path, {
    method,
    headers: { ...headers, ...(writes ? { 'content-type': 'application/json' } : {}) },
    body: writes ? JSON.stringify(body ?? {}) : null,
    signal: signal ?? null,
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error
    throw new RequestError({ code: 'offline', message: 'No connection. Nothing was lost.' })
  })
  if (response.status === 204) return undefined as T
  const reply: unknown = await response.json().catch(() => null)
  if (response.ok) return reply as T
  throw new RequestError(isErrorBody(reply) ? reply : unreadable)
}

/** What passes by itself: no network, a server that restarts, a database that is away. */
export function isAway({ code }: RequestError): boolean {
  return ['offline', 'unreadable', 'unavailable', 'database_away'].includes(code)
}

/** The server's sentence; of what is not there also how that may be. */
export function sayProblem({ code, message }: RequestError): string {
  return code === 'not_found'
    ? `${message} It may have been changed or deleted since, perhaps in another tab.`
    : message
}

const unreadable: ErrorBody = {
  code: 'unreadable',
  message: 'The server gave no readable answer. Nothing was lost; try again.',
}

function isErrorBody(reply: unknown): reply is ErrorBody {
  return typeof reply === 'object' && reply !== null && 'code' in reply && 'message' in reply
}
