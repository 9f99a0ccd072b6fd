import { Inngest } from 'inngest'
import { serve } from 'inngest/node'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { childSettings, serveParent } from '../child'

export interface AppSettings {
  /** 0 takes a free port. */
  port: number
  serverUrl: string
  signingKey: string
  eventKey: string
}

/** Milliseconds from sending an event to the end of the last step, a value for each run. */
export interface Load {
  runs: number
}

// The app of the benchmark: the SDK's own handler under Node's HTTP server, and a function of the shape of the product's.
const settings = childSettings<AppSettings>()
const silent = { info() {}, warn() {}, error() {}, debug() {} }
const client = new Inngest({
  id: 'bench',
  isDev: false,
  baseUrl: settings.serverUrl,
  signingKey: settings.signingKey,
  eventKey: settings.eventKey,
  checkpointing: { maxRuntime: '5m' },
  logger: silent,
  internalLogger: silent,
})
const ended = new Map<string, () => void>()

/** 100 ms of work: plan, twelve weeks at once, finish. */
const program = client.createFunction(
  { id: 'program', retries: 2, triggers: [{ event: 'bench/program' }] },
  async ({ event, step }) => {
    await step.run('plan', () => pause(50))
    await Promise.all(
      Array.from({ length: 12 }, (_, i) => step.run(`week-${i + 1}`, () => pause(50))),
    )
    await step.run('finish', () => ended.get(event.data.key as string)?.())
  },
)

const server = http.createServer((request, response) => handle(request, response))
await new Promise<void>((resolve) => server.listen(settings.port, '127.0.0.1', resolve))
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
const handle: http.RequestListener = serve({
  client,
  functions: [program],
  serveOrigin: origin,
  servePath: '/api/inngest',
  enableUnauthedSync: false,
} as Parameters<typeof serve>[0])

let sent = 0

async function run(): Promise<number> {
  const key = String(sent++)
  const end = new Promise<void>((resolve) => ended.set(key, resolve))
  const began = performance.now()
  await client.send({ name: 'bench/program', data: { key } })
  await end
  ended.delete(key)
  return performance.now() - began
}

serveParent({ url: `${origin}/api/inngest` }, async ({ runs }: Load) => {
  const began = performance.now()
  const took_ms = await Promise.all(Array.from({ length: runs }, run))
  return { took_ms, all_ms: performance.now() - began }
})
