import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { coachModel } from '@/lib/env'
import { answerChat } from './answer-chat'
import { answerFaults } from './faults/answer-faults'
import type { CoachContext } from './coach-context'
import { createFaultRegister, type RecordedCall } from './faults/fault-register'
import { faultScriptSchema, type FaultScriptInput } from './faults/fault-script'
import { defaultPace, type Pace } from './reply/pace'
import { createPrefixCache } from './reply/prefix-cache'
import { ApiError } from './api-error'
import { responseHeaders } from './response-headers'

export interface CoachOptions {
  /** 0, the default, lets the system choose. */
  port?: number
  host?: string
  /** When set, calls without it are refused. */
  apiKey?: string
  pace?: Pace
  /** Opens `/faults/{token}`; never in production. */
  faults?: boolean
  /** The fault script for calls without a token. */
  script?: FaultScriptInput
}

export interface RunningCoach {
  /** With `/v1`, as an OpenAI client wants it. */
  url: string
  port: number
  /** The recorded calls with this token, or those without one. */
  calls(token?: string): readonly RecordedCall[]
  stop(): Promise<void>
}

/** The built-in coach as an OpenAI-compatible server, on loopback unless told otherwise. */
export async function startCoach(options: CoachOptions = {}): Promise<RunningCoach> {
  const { host = '127.0.0.1', port = 0 } = options
  const register = createFaultRegister()
  if (options.script) register.set('', faultScriptSchema.parse(options.script))
  const coach: CoachContext = {
    apiKey: options.apiKey ?? null,
    pace: options.pace ?? defaultPace,
    faults: options.faults ?? false,
    register,
    cachedTokens: createPrefixCache(),
  }
  const server = createServer((req, res) => {
    answer(coach, req, res).catch((error: unknown) => sendError(res, error))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const address = server.address() as AddressInfo
  return {
    url: `http://${host}:${address.port}/v1`,
    port: address.port,
    calls: (token = '') => register.calls(token),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function answer(coach: CoachContext, req: IncomingMessage, res: ServerResponse) {
  const path = new URL(req.url ?? '/', 'http://coach').pathname
  const token = /^\/faults\/([\w-]{1,64})$/.exec(path)?.[1]
  if (token && coach.faults) return answerFaults(coach, token, req, res)
  if (coach.apiKey && req.headers.authorization !== `Bearer ${coach.apiKey}`) {
    throw new ApiError(401, 'Incorrect API key provided.', { code: 'invalid_api_key' })
  }
  if (req.method === 'GET' && path === '/v1/models') {
    return sendJson(res, { object: 'list', data: [model] })
  }
  if (req.method === 'GET' && path === `/v1/models/${coachModel}`) return sendJson(res, model)
  if (req.method === 'POST' && path === '/v1/chat/completions') return answerChat(coach, req, res)
  throw new ApiError(404, `Invalid URL (${req.method} ${path})`)
}

const model = { id: coachModel, object: 'model', created: 1_764_000_000, owned_by: 'mesocycle' }

function sendJson(res: ServerResponse, body: object) {
  res.writeHead(200, { 'content-type': 'application/json', ...responseHeaders() })
  res.end(JSON.stringify(body))
}

function sendError(res: ServerResponse, error: unknown) {
  // The client closed the connection while it was still sending its request.
  if (res.destroyed) return
  if (!(error instanceof ApiError)) console.error(error)
  const known =
    error instanceof ApiError
      ? error
      : new ApiError(500, 'The server had an error while processing your request.', {
          type: 'server_error',
        })
  if (res.headersSent) return res.destroy()
  res.writeHead(known.status, {
    'content-type': 'application/json',
    ...responseHeaders(),
    ...known.headers,
  })
  res.end(JSON.stringify(known.body))
}
