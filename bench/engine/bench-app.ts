import { Inngest } from 'inngest'
import { serve } from 'inngest/node'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { childSettings, serveParent } from '../child'
import { monotonicMs } from '../monotonic-ms'

export interface AppSettings {
  /** 0 takes a free port. */
  port: number
  serverUrl: string
  signingKey: string
  eventKey: string
}

/** Asks when the runs with these keys ended, in milliseconds of the machine's monotonic clock. */
export interface Ends {
  keys: string[]
}

// The app of the benchmark: the SDK's own handler under Node's HTTP server, with a function of the product's shape.
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
const runs = new Map<string, { end: () => void; ended: Promise<number> }>()

/** The entry of a run, made by its end or by the question for it, whichever comes first. */
function runOf(key: string) {
  const known = runs.get(key)
  if (known) return known
  let end!: () => void
  const ended = new Promise<number>((resolve) => (end = () => resolve(monotonicMs())))
  const run = { end, ended }
  runs.set(key, run)
  return run
}

/** 100 ms of work: plan, twelve weeks at once, finish. */
const program = client.createFunction(
  { id: 'program', retries: 2, triggers: [{ event: 'bench/program' }] },
  async ({ event, step }) => {
    await step.run('plan', () => pause(50))
    await Promise.all(
      Array.from({ length: 12 }, (_, i) => step.run(`week-${i + 1}`, () => pause(50))),
    )
    await step.run('finish', () => runOf(event.data.key as string).end())
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

serveParent({ url: `${origin}/api/inngest` }, async ({ keys }: Ends) => {
  const ended_ms = await Promise.all(keys.map((key) => runOf(key).ended))
  keys.forEach((key) => runs.delete(key))
  return { ended_ms }
})
