import { randomBytes } from 'node:crypto'
import { Agent } from 'node:http'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { startTestPostgres } from '@/scripts/suites/start-test-postgres'
import { engineMemory } from '@/servers/launch/engine-memory'
import { freePort } from '@/servers/free-port'
import { startChild, type Child } from './child'
import type { AppSettings, Ends } from './engine/bench-app'
import { busyProcesses } from './engine/busy-processes'
import { measureCeiling } from './engine/ceiling'
import { post } from './engine/post'
import type { ServerSettings } from './engine/server-settings'
import { machineLoad } from './machine-load'
import { median } from './median'
import { monotonicMs } from './monotonic-ms'
import { registerApp } from './register-app'
import { table } from './table'

const loads = [1, 20, 100]
/** The body twice, and each of the twelve weeks once. */
const requestsOfARun = 14
/** The load around which the capacity of the SDK's handler is measured, half before and half after. */
const fullLoad = 100
/** Runs before anything is measured: code that has just been loaded is several times slower. */
const runsToWarmUp = 100
/** The number of runs after which the engine's memory is read. */
const runsForMemory = 1_000
/** The number of processes that keep the processor busy while a run alone is measured. */
const busy = 3

interface Contender {
  name: string
  serverUrl: string
  app: Child<{ url: string }>
  /** Absent for a server that was started elsewhere. */
  server?: Child<{ url: string }>
}

interface Measured {
  contender: string
  runs: number
  median_ms: number
  max_ms: number
  perSecond: number
  appCpu_ms: number
  serverCpu_ms: number
  /** Step requests a second that the contender's app answers when they are posted straight at it, at that time. */
  handlerPerSecond: number
}

/**
 * The embedded engine without and with ENGINE_TUNING, the baseline and, when TEST_INNGEST_URL names one, an Inngest
 * server, side by side: a run alone, 20 and 100 at once, each five times in turn (`--rounds`); how much the SDK's handler
 * can take by itself; a run alone on a busy machine; and the engine's memory.
 */
export async function bench(args: string[]): Promise<void> {
  const options = { rounds: { type: 'string', default: '5' } } as const
  const rounds = Number(parseArgs({ args, options }).values.rounds)

  const postgres = await startTestPostgres({ durable: true })
  const contenders: Contender[] = []
  try {
    const engine = 'engine/embedded.ts'
    contenders.push(await local('engine', engine, postgres.url, { tuning: false }))
    contenders.push(await local('engine, tuned', engine, postgres.url, { tuning: true }))
    const baseline = 'engine/baseline.ts'
    contenders.push(await local('baseline', baseline, postgres.url, { tuning: false }))
    const url = process.env.TEST_INNGEST_URL
    if (url) contenders.push(await elsewhere(url))
    for (const contender of contenders) await load(contender, runsToWarmUp)

    console.log(`Before: ${machineLoad()}`)
    const measured: Measured[] = []
    for (let round = 0; round < rounds; round++) {
      for (const runs of loads)
        for (const contender of contenders) measured.push(await measure(contender, runs))
    }
    print(contenders, measured, rounds)
    await printBeside(contenders, rounds)
    const runsSoFar = rounds * (loads.reduce((a, b) => a + b) + 1) + runsToWarmUp
    for (const contender of contenders.slice(0, 2)) await printMemory(contender, runsSoFar)
    console.log(`After: ${machineLoad()}`)
  } finally {
    for (const { app, server } of contenders) {
      app.stop()
      server?.stop()
    }
    await postgres.stop()
  }
}

const keys = {
  signingKey: process.env.TEST_INNGEST_SIGNING_KEY ?? randomBytes(32).toString('hex'),
  eventKey: process.env.TEST_INNGEST_EVENT_KEY ?? randomBytes(16).toString('hex'),
}

/** Starts one of our servers on a new database, and an app for it. */
async function local(
  name: string,
  program: string,
  postgresUrl: string,
  { tuning }: { tuning: boolean },
): Promise<Contender> {
  const databaseUrl = await createDatabase(postgresUrl, name.replaceAll(/\W+/g, '_'))
  const port = await freePort()
  const serverUrl = `http://127.0.0.1:${port}`
  const app = await startApp({ ...keys, port: 0, serverUrl })
  const settings: ServerSettings = {
    ...keys,
    ...{ host: '127.0.0.1', port, databaseUrl, appUrl: app.started.url, tuning },
  }
  const server = await startChild<{ url: string }>(program, settings, engineMemory(tuning))
  await register(app)
  return { name, serverUrl, app, server }
}

async function elsewhere(serverUrl: string): Promise<Contender> {
  const app = await startApp({
    ...keys,
    ...{ port: Number(process.env.TEST_INNGEST_APP_PORT ?? 0), serverUrl },
  })
  await register(app)
  return { name: serverUrl, serverUrl, app }
}

function startApp(settings: AppSettings) {
  return startChild<{ url: string }>('engine/bench-app.ts', settings)
}

async function register(app: Child<{ url: string }>): Promise<void> {
  const complaint = await registerApp(new URL(app.started.url).origin, keys.signingKey)
  if (complaint) throw new Error(complaint)
}

async function createDatabase(serverUrl: string, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: serverUrl })
  await client.connect()
  await client.query(`create database "${name}"`)
  await client.end()
  return serverUrl.replace(/[^/]*$/, name)
}

async function measure(contender: Contender, runs: number): Promise<Measured> {
  if (runs < fullLoad) return { ...(await load(contender, runs)), handlerPerSecond: NaN }
  const half = () =>
    measureCeiling(contender.app.started.url, keys.signingKey, {
      ...{ requests: (runs * requestsOfARun) / 2, atOnce: runs },
    })
  const before = await half()
  const loaded = await load(contender, runs)
  const after = await half()
  // The mean rate over two halves with the same number of requests.
  return { ...loaded, handlerPerSecond: 2 / (1 / before + 1 / after) }
}

let sent = 0

async function load(
  { name, serverUrl, app, server }: Contender,
  runs: number,
): Promise<Omit<Measured, 'handlerPerSecond'>> {
  const before = [await app.usage(), await server?.usage()]
  const runKeys = Array.from({ length: runs }, () => String(sent++))
  const ends = app.ask<{ ended_ms: number[] }>({ keys: runKeys } satisfies Ends)
  const began_ms = await sendEvents(serverUrl, runKeys)
  const { ended_ms } = await ends
  const after = [await app.usage(), await server?.usage()]
  const took_ms = runKeys.map((_, i) => ended_ms[i]! - began_ms[i]!)
  const all_ms = Math.max(...ended_ms) - Math.min(...began_ms)
  const requests = runs * requestsOfARun
  const cpu = (i: number) => ((after[i]?.cpu_ms ?? NaN) - (before[i]?.cpu_ms ?? NaN)) / requests
  return {
    contender: name,
    runs,
    median_ms: median(took_ms),
    max_ms: Math.max(...took_ms),
    perSecond: requests / (all_ms / 1000),
    appCpu_ms: cpu(0),
    serverCpu_ms: cpu(1),
  }
}

/** Sends an event for each key and returns the times. It is sent from this process, so that the app only has the runs to do. */
async function sendEvents(serverUrl: string, runKeys: string[]): Promise<number[]> {
  const agent = new Agent({ keepAlive: true })
  const began_ms = await Promise.all(
    runKeys.map(async (key) => {
      const began = monotonicMs()
      const event = JSON.stringify({ name: 'bench/program', data: { key } })
      const status = await post(
        `${serverUrl}/e/${keys.eventKey}`,
        { 'content-type': 'application/json' },
        event,
        agent,
      )
      if (status !== 200) throw new Error(`The server answered ${status} to an event.`)
      return began
    }),
  )
  agent.destroy()
  return began_ms
}

function print(contenders: Contender[], measured: Measured[], rounds: number): void {
  console.log(`\nMedians of ${rounds} rounds. A run is 14 requests and 100 ms of work.\n`)
  const heads = [
    ...['', 'runs at once', 'median of a run, ms', 'longest, ms', 'requests/s', 'of the handler'],
    ...['app CPU, ms/request', 'server CPU, ms/request'],
  ]
  const rows = loads.flatMap((runs) =>
    contenders.map(({ name }) => {
      const mine = measured.filter((one) => one.contender === name && one.runs === runs)
      const middle = (value: (one: Measured) => number) => median(mine.map(value))
      return [
        ...[name, runs, middle((one) => one.median_ms).toFixed(0)],
        ...[middle((one) => one.max_ms).toFixed(0), middle((one) => one.perSecond).toFixed(0)],
        runs < fullLoad ? '' : `${middle(shareOfHandler).toFixed(0)} %`,
        ...[
          middle((one) => one.appCpu_ms).toFixed(2),
          middle((one) => one.serverCpu_ms).toFixed(2),
        ],
      ]
    }),
  )
  console.log(table(heads, rows))
  console.log(
    "\nRound by round at full load, requests/s of those that the SDK's handler takes by itself:",
  )
  for (const { name } of contenders) {
    const full = measured.filter((one) => one.contender === name && one.runs === fullLoad)
    const each = full.map(
      (one) =>
        `${one.perSecond.toFixed(0)} of ${one.handlerPerSecond.toFixed(0)} (${shareOfHandler(one).toFixed(0)} %)`,
    )
    console.log(`${name}: ${each.join(', ')}`)
  }
}

/** In per cent. */
function shareOfHandler({ perSecond, handlerPerSecond }: Measured): number {
  return (100 * perSecond) / handlerPerSecond
}

/** Measures a run alone while other processes keep the processor busy. */
async function printBeside(contenders: Contender[], rounds: number): Promise<void> {
  const took_ms = new Map<string, number[]>()
  const others = busyProcesses(busy)
  try {
    for (let round = 0; round < rounds; round++) {
      for (const contender of contenders) {
        const { median_ms } = await load(contender, 1)
        took_ms.set(contender.name, [...(took_ms.get(contender.name) ?? []), median_ms])
      }
    }
  } finally {
    others.stop()
  }
  console.log(`\nA run alone beside ${busy} busy processes, ms, median (each):`)
  for (const [name, each] of took_ms)
    console.log(
      `${name}: ${median(each).toFixed(0)} (${each.map((ms) => ms.toFixed(0)).join(', ')})`,
    )
}

async function printMemory(contender: Contender, runsSoFar: number): Promise<void> {
  for (let runs = runsSoFar; runs < runsForMemory; runs += 100) await load(contender, 100)
  const usage = await contender.server!.usage()
  console.log(
    `The ${contender.name} holds ${usage.memory_mb.toFixed(0)} MB after ${Math.max(runsSoFar, runsForMemory)} runs.`,
  )
}
