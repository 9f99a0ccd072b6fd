import http from 'node:http'
import https from 'node:https'
import type { EngineContext } from '@/engine/engine-context'
import type { AppRequest } from '@/engine/protocol/build-request'
import type { AppAnswer } from '@/engine/protocol/read-answer'

/** The app's answer, or why there is none: `cutOff` when this engine stops, `tooLarge` beyond 40 MB. */
export type Asked =
  { answer: AppAnswer } | { unreachable: string } | { cutOff: true } | { tooLarge: true }

/** The limit of one request, two hours, as the real server's MaxFunctionTimeout. */
const maxRequestMs = 2 * 60 * 60_000
/** Room for several steps of 4 MB and what the SDK sends with them. */
const maxAnswerBytes = 40 * 1024 * 1024

/**
 * Keep-alive connections to the app. Node's HTTP server closes a connection that was idle for five seconds, so one that
 * was idle for two is no longer used. If one breaks all the same, the app counts as unreachable, which costs no attempt.
 * `destroy` closes the idle ones.
 */
export function appConnections({ protocol }: URL): http.Agent {
  const { Agent } = protocol === 'https:' ? https : http
  return new Agent({ keepAlive: true, timeout: 2_000 })
}

/** Sends one request to the app. Never rejects. */
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
