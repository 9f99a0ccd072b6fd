import type { IncomingMessage } from 'node:http'
import type { EngineContext } from '@/engine/engine-context'
import { hashedKey, isSameText } from '@/engine/protocol/signature'
import { readJsonBody } from './read-json-body'
import { receiveCheckpoint } from './receive-checkpoint'
import { receiveEvents, type AcceptEvents } from './receive-events'
import { receiveRegistration } from './receive-registration'
import { refused, type Reply } from './reply'
import { cancelRunById, getRun, getRunsOfEvent } from './runs-api'

/** How the routes reach the engine as a whole. */
export interface Standing {
  /** Called after the app has registered. */
  onRegistered(): void
  accept: AcceptEvents
  state(): 'working' | 'waiting for the app' | 'standing by'
}

/** The largest bodies, in MB. A checkpoint holds a step's result of up to 4 MB and also its arguments. */
const limits = { events: 3, register: 4, checkpoint: 12 }

/** Routes a request. Authorization is checked before the body is read. */
export async function answerRequest(
  engine: EngineContext,
  standing: Standing,
  request: IncomingMessage,
): Promise<Reply> {
  const { pathname } = new URL(request.url ?? '/', 'http://engine')
  const [first, second, third, fourth] = pathname.split('/').slice(1).map(decode)
  const route = `${request.method} /${first ?? ''}`

  if (route === 'GET /health')
    return { status: 200, body: { status: 200, message: 'OK', state: standing.state() } }
  if (route === 'POST /e') {
    if (!isSameText(second ?? '', engine.eventKey)) return refused(401, 'Event key not found')
    return withBody(request, limits.events, (body) =>
      receiveEvents(engine, standing.accept, body, seedOf(request)),
    )
  }
  if (!isAuthorized(engine, request)) return refused(401, 'Unauthorized')
  if (route === 'POST /fn' && second === 'register') {
    return withBody(request, limits.register, async (body) => {
      const reply = await receiveRegistration(engine, body)
      if (reply.status === 200) standing.onRegistered()
      return reply
    })
  }
  if (route === 'POST /v1' && second === 'checkpoint' && third && fourth === 'async') {
    return withBody(request, limits.checkpoint, (body) => receiveCheckpoint(engine, third, body))
  }
  if (route === 'GET /v1' && second === 'runs' && third && !fourth) return getRun(engine, third)
  if (route === 'DELETE /v1' && second === 'runs' && third && !fourth)
    return cancelRunById(engine, third)
  if (route === 'GET /v1' && second === 'events' && third && fourth === 'runs')
    return getRunsOfEvent(engine, third)
  return refused(404, `The embedded engine has no ${request.method} ${pathname}.`)
}

/** The bearer token is the signing key, either plain or hashed. */
function isAuthorized({ signingKey }: EngineContext, request: IncomingMessage): boolean {
  const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? ''
  return isSameText(token, hashedKey(signingKey)) || isSameText(token, signingKey)
}

async function withBody(
  request: IncomingMessage,
  max_mb: number,
  answer: (body: unknown) => Promise<Reply>,
): Promise<Reply> {
  const body = await readJsonBody(request, max_mb)
  return 'refusal' in body ? body.refusal : answer(body.json)
}

function seedOf(request: IncomingMessage): string | undefined {
  const seed = request.headers['x-inngest-event-id-seed']
  return typeof seed === 'string' ? seed : undefined
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
