import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { startTestPostgres } from '@/scripts/start-test-postgres'
import { freePort } from '@/servers/free-port'
import { registerApp } from '@/servers/register-app'
import { startChild, type Child } from './child'
import type { AppSettings, Load } from './engine/app'
import { measureCeiling } from './engine/ceiling'
import type { ServerSettings } from './engine/server-settings'
import { machineLoad } from './machine-load'
import { median } from './median'
import { table } from './table'

const loads = [1, 20, 100]
/** A run is asked for three times: the body twice, and once for each of its twelve weeks. */
const requestsOfARun = 14
const ceilingLoad = { requests: 1_000, atOnce: 100 }
/** Before anything is measured: code that has just been loaded is several times slower. */
const runsToWarmUp = 100
/** The engine's memory is read after as many runs. */
const runsForMemory = 1_000

interface Contender {
  name: string
  app: Child<{ url: string }>
  /** Absent when the server is elsewhere. */
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
}

/**
 * The embedded engine, the baseline and, when TEST_INNGEST_URL names one, an Inngest server, side by side: a run alone,
 * 20 and 100 at once, each five times in turn (`--rounds`); and how much the SDK's handler can take by itself.
 */
export async function bench(args: string[]): Promise<void> {
  const options = { rounds: { type: 'string', default: '5' } } as const
  const rounds = Number(parseArgs({ args, options }).values.rounds)

  const postgres = await startTestPostgres({ durable: true })
  const contenders: Contender[] = []
  try {
    contenders.push(await local('embedded engine', 'engine/embedded.ts', postgres.url))
    contenders.push(await local('baseline', 'engine/baseline.ts', postgres.url))
    const url = process.env.TEST_INNGEST_URL
    if (url) contenders.push(await elsewhere(url))
    for (const contender of contenders) await load(contender, runsToWarmUp)

    console.log(`Before: ${machineLoad()}`)
    const measured: Measured[] = []
    const ceilings: number[] = []
    for (let round = 0; round < rounds; round++) {
      ceilings.push(
        await measureCeiling(contenders[0]!.app.started.url, keys.signingKey, ceilingLoad),
      )
      for (const runs of loads)
        for (const contender of contenders) measured.push(await load(contender, runs))
    }
    print(contenders, measured, ceilings, rounds)
    await printMemory(contenders[0]!, rounds * loads.reduce((a, b) => a + b) + runsToWarmUp)
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

/** An engine of ours and an app for it, on a database of its own. */
async function local(name: string, program: string, postgresUrl: string): Promise<Contender> {
  const databaseUrl = await createDatabase(postgresUrl, name.replace(' ', '_'))
  const port = await freePort()
  const serverUrl = `http://127.0.0.1:${port}`
  const app = await startApp({ ...keys, port: 0, serverUrl })
  const settings: ServerSettings = {
    ...keys,
    ...{ host: '127.0.0.1', port, databaseUrl, appUrl: app.started.url },
  }
  const server = await startChild<{ url: string }>(program, settings)
  await register(app)
  return { name, app, server }
}

async function elsewhere(serverUrl: string): Promise<Contender> {
  const app = await startApp({
    ...keys,
    ...{ port: Number(process.env.TEST_INNGEST_APP_PORT ?? 0), serverUrl },
  })
  await register(app)
  return { name: serverUrl, app }
}

function startApp(settings: AppSettings) {
  return startChild<{ url: string }>('engine/app.ts', settings)
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

async function load({ name, app, server }: Contender, runs: number): Promise<Measured> {
  const before = [await app.usage(), await server?.usage()]
  const { took_ms, all_ms } = await app.ask<{ took_ms: number[]; all_ms: number }>({
    runs,
  } satisfies Load)
  const after = [await app.usage(), await server?.usage()]
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

function print(
  contenders: Contender[],
  measured: Measured[],
  ceilings: number[],
  rounds: number,
): void {
  const ceiling = median(ceilings)
  console.log(`\nMedians of ${rounds} rounds. A run is 14 requests and 100 ms of work.\n`)
  const heads = [
    ...['', 'runs at once', 'median of a run, ms', 'longest, ms', 'requests/s', 'of the ceiling'],
    ...['app CPU, ms/request', 'server CPU, ms/request'],
  ]
  const rows = loads.flatMap((runs) =>
    contenders.map(({ name }) => {
      const mine = measured.filter((one) => one.contender === name && one.runs === runs)
      const middle = (key: Exclude<keyof Measured, 'contender'>) =>
        median(mine.map((one) => one[key]))
      const perSecond = middle('perSecond')
      return [
        ...[name, runs, middle('median_ms').toFixed(0), middle('max_ms').toFixed(0)],
        ...[perSecond.toFixed(0), `${((100 * perSecond) / ceiling).toFixed(0)} %`],
        ...[middle('appCpu_ms').toFixed(2), middle('serverCpu_ms').toFixed(2)],
      ]
    }),
  )
  console.log(table(heads, rows))
  console.log(
    `\nThe SDK's handler by itself: ${ceiling.toFixed(0)} step requests/s (${ceilings.map((one) => one.toFixed(0)).join(', ')})`,
  )
}

async function printMemory(contender: Contender, runsSoFar: number): Promise<void> {
  for (let runs = runsSoFar; runs < runsForMemory; runs += 100) await load(contender, 100)
  const usage = await contender.server!.usage()
  console.log(
    `The ${contender.name} holds ${usage.memory_mb.toFixed(0)} MB after ${Math.max(runsSoFar, runsForMemory)} runs.`,
  )
}
