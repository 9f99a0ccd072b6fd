import { createHash } from 'node:crypto'
import { Agent } from 'node:http'
import { buildRequest } from '@/engine/protocol/build-request'
import { canonicalJson } from '@/engine/protocol/signature'
import { post } from './post'

const id = (step: string) => createHash('sha1').update(step).digest('hex')

/**
 * Measures how many step requests a second the SDK's handler answers when they are posted straight at it, `atOnce` at a
 * time. The requests are the engine's own.
 */
export async function measureCeiling(
  appUrl: string,
  signingKey: string,
  { requests, atOnce }: { requests: number; atOnce: number },
): Promise<number> {
  const { url, headers, body } = stepRequest(appUrl, signingKey)
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce })
  let left = requests
  const began = performance.now()
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (left-- > 0) {
        const status = await post(url, headers, body, agent)
        if (status !== 206) throw new Error(`The app answered ${status} to a step request.`)
      }
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
