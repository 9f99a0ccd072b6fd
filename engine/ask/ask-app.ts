import http from 'node:http'
import https from 'node:https'
import type { AppRequest } from '@/engine/protocol/build-request'
import type { EngineContext } from '@/engine/engine-context'

export interface AppAnswer {
  status: number
  headers: http.IncomingHttpHeaders
  body: string
}

/** The app's answer, or why there is none. */
export type Asked =
  { answer: AppAnswer } | { unreachable: string } | { cutOff: true } | { tooLarge: true }

/** The server's MaxFunctionTimeout: two hours for one request. */
const maxRequestMs = 2 * 60 * 60_000
/** Steps of 4 MB and what the SDK says beside them. */
const maxAnswerBytes = 40 * 1024 * 1024

/**
 * Connections are used again while the app surely keeps them: Node closes one that was idle for five seconds, so none
 * is used that was idle for two. One that breaks all the same counts as an app that cannot be reached, and that costs
 * no attempt. `destroy` ends those that are idle.
 */
export function appConnections({ protocol }: URL): http.Agent {
  const { Agent } = protocol === 'https:' ? https : http
  return new Agent({ keepAlive: true, timeout: 2_000 })
}

/** Sends one request. */
export function askApp(
  engine: Pick<EngineContext, 'connections' | 'inFlight' | 'isStopping'>,
  { url, headers, body }: AppRequest,
  { method = 'POST', max_ms = maxRequestMs } = {},
): Promise<Asked> {
  const address = new URL(url)
  const { request } = address.protocol === 'https:' ? https : http
  return new Promise((resolve) => {
    const asking = request(
      address,
      {
        method,
        agent: engine.connections,
        headers: { ...headers, 'content-length': Buffer.byteLength(body) },
      },
      (response) => {
        const chunks: Buffer[] = []
        let bytes = 0
        response.on('data', (chunk: Buffer) => {
          bytes += chunk.length
          chunks.push(chunk)
          if (bytes <= maxAnswerBytes) return
          resolve({ tooLarge: true })
          asking.destroy()
        })
        response.on('end', () =>
          resolve({
            answer: {
              status: response.statusCode ?? 0,
              headers: response.headers,
              body: Buffer.concat(chunks).toString(),
            },
          }),
        )
        response.on('error', fail)
      },
    )
    const fail = (error: Error) =>
      resolve(engine.isStopping ? { cutOff: true } : { unreachable: error.message })
    const timer = setTimeout(
      () => asking.destroy(new Error(`no answer within ${max_ms / 1000} s`)),
      max_ms,
    )
    engine.inFlight.add(asking)
    asking.on('error', fail)
    asking.on('close', () => {
      clearTimeout(timer)
      engine.inFlight.delete(asking)
      fail(new Error('the connection closed before the answer was complete'))
    })
    asking.end(body)
  })
}
