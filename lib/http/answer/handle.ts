import { type Caller, identify } from '@/lib/auth/identify'
import { AppError } from '@/lib/errors'
import { countWaiting } from '@/lib/postgres/waiting-time'
import { answer, answerError } from './answer'
import type { Route } from './routes'
import { unlessKnown } from './unless-known'
import { readJson } from '@/lib/http/request/read-json'
import { requireSameOrigin } from '@/lib/http/request/same-origin'

interface Call<P> {
  request: Request
  params: P
  caller: Caller
  /** The parsed JSON of a call that changes something; undefined for GET and HEAD. */
  json: unknown
}

type Work<P, C> = (call: Omit<Call<P>, 'caller'> & { caller: C }) => Promise<unknown>

/**
 * The one way into the API for somebody who owns something: who is calling, where the call comes
 * from, the body, and every error in one shape. What `work` returns is the JSON answer, or a
 * Response of its own.
 */
export function handle<P = object>(work: Work<P, Caller>): Route<P> {
  return route<P>(async (call) => {
    if (!call.caller) throw new AppError('unauthorized', 'Nobody is signed in here.')
    return work({ ...call, caller: call.caller })
  })
}

/** As `handle`, also for callers whom nobody knows yet. */
export function handleAnyone<P = object>(work: Work<P, Caller | null>): Route<P> {
  return route(work)
}

function route<P>(work: Work<P, Caller | null>): Route<P> {
  return (request, context) => countWaiting(() => answered(work, request, context))
}

async function answered<P>(
  work: Work<P, Caller | null>,
  ...[request, context]: Parameters<Route<P>>
): Promise<Response> {
  try {
    const caller = await identify(request.headers)
    const changes = request.method !== 'GET' && request.method !== 'HEAD'
    if (changes && mustProveOrigin(request.headers, caller)) requireSameOrigin(request.headers)
    const json = changes ? await readJson(request) : undefined
    const result = await work({ request, params: await context.params, caller, json })
    const response = result instanceof Response ? result : answer(result)
    carryCookies(response, caller)
    return await unlessKnown(request, response)
  } catch (error) {
    return answerError(error)
  }
}

/** Those of the caller's session, unless the work has just begun or ended one: the browser keeps what it reads last. */
function carryCookies({ headers }: Response, caller: Caller | null) {
  if (headers.getSetCookie().length > 0) return
  for (const cookie of caller?.setCookies ?? []) headers.append('set-cookie', cookie)
}

/** A token is proof in itself; a cookie travels with any page's request, and a browser without one may become a guest. */
function mustProveOrigin(headers: Headers, caller: Caller | null): boolean {
  if (caller?.via === 'token') return false
  return caller?.via === 'cookie' || headers.has('origin') || headers.has('sec-fetch-site')
}
