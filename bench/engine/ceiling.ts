import { createHash } from 'node:crypto'
import http from 'node:http'
import { buildRequest } from '@/engine/build-request'
import { canonicalJson } from '@/engine/signature'

const id = (step: string) => createHash('sha1').update(step).digest('hex')

/**
 * Requests a second that the SDK's handler answers when step requests are posted straight at it, without a server in
 * between: the same request as the engine's, `atOnce` at a time.
 */
export async function measureCeiling(
  appUrl: string,
  signingKey: string,
  { requests, atOnce }: { requests: number; atOnce: number },
): Promise<number> {
  const { url, headers, body } = stepRequest(appUrl, signingKey)
  const agent = new http.Agent({ keepAlive: true, maxSockets: atOnce })
  let left = requests
  const began = performance.now()
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (left-- > 0) await post(url, headers, body, agent)
    }),
  )
  const seconds = (performance.now() - began) / 1000
  agent.destroy()
  return requests / seconds
}

function stepRequest(appUrl: string, signingKey: string) {
  const event = { id: '01', name: 'bench/program', data: { key: '0' }, ts: Date.now(), user: {} }
  return buildRequest(
    {
      ...{ id: 'ceiling', stepId: id('week-1'), parallel: true, plannedAt: 1, attempt: 0 },
      ...{ generation: 1, unreachable_ms: null },
      run: {
        ...{ id: '01', isQueued: false, functionId: 'bench-program', requestVersion: 2 },
        config: { id: 'bench-program', triggers: [], steps: { step: {} } },
        event: canonicalJson(event),
        stack: [id('plan')],
        steps: canonicalJson({ [id('plan')]: { data: null } }),
      },
    },
    { appUrl, signingKey, requestId: '01', now_ms: Date.now() },
  )
}

function post(
  url: string,
  headers: Record<string, string>,
  body: string,
  agent: http.Agent,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const length = { 'content-length': Buffer.byteLength(body) }
    const asking = http.request(
      url,
      { method: 'POST', agent, headers: { ...headers, ...length } },
      (response) => {
        response.resume()
        response.on('end', () =>
          response.statusCode === 206
            ? resolve()
            : reject(new Error(`The app answered ${response.statusCode} to a step request.`)),
        )
      },
    )
    asking.on('error', reject)
    asking.end(body)
  })
}
