import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { makeDataFolder, stopDatabase } from '@/e2e/data-folder'
import { productionEnvironment } from '@/e2e/launch-app'
import { applyMigrations } from '@/prisma/apply-migrations'
import { type Postgres, startPostgres } from '@/servers/database/postgres'
import { readPostmaster } from '@/servers/database/postmaster'
import { freePort } from '@/servers/free-port'
import { fewArenas, heapOptions } from '@/servers/launch/app-memory'
import { programOf } from '@/servers/launch/program-of'
import { readSecrets } from '@/servers/launch/secrets'
import { untilRegistered, waitForApp, warm } from '@/servers/launch/wait-for-app'
import { watchWeeks } from '../oracle/week-log'
import { createPart, type Part } from './part'
import { createPartsLog, type PartsLog } from './parts-log'
import { startWire, type Wire } from './wire'

export interface StackOptions {
  /** Of the app, beside those that name the other parts. */
  settings?: Record<string, string>
  /** Instances of the app on one engine and one database. */
  apps?: number
  /** How fast the coach writes where no script says otherwise. */
  pace?: { firstTokenMs: number; tokensPerSecond: number }
}

export interface Stack {
  /** The app, by a wire. */
  url: string
  /** Of each instance, without one. */
  urls: string[]
  dataDir: string
  app: Part
  apps: Part[]
  engine: Part
  coach: Part
  coachUrl: string
  engineUrl: string
  database: Database
  /** Between app and database, app and coach, engine and app, browser and app. */
  wires: { database: Wire; coach: Wire; callback: Wire; browser: Wire }
  log: PartsLog
  stop(): Promise<void>
}

/** The embedded PostgreSQL of a stack, which nobody supervises. */
export interface Database {
  adminUrl: string
  query<Row extends pg.QueryResultRow>(sql: string, values?: unknown[]): Promise<Row[]>
  stop(mode: 'fast' | 'immediate'): void
  /** SIGKILL to the postmaster, upon which its processes end. */
  kill(): Promise<void>
  /** On the same port; does nothing when it runs. */
  start(): Promise<void>
}

/**
 * What `npm start` starts, from the production build, but each part by itself: nobody starts again what is killed, unless the
 * scenario does. All of it listens on loopback only, at ports of the system's choice, in a data folder of its own. The coach
 * obeys scripted faults, which a production start refuses.
 */
export async function startStack(options: StackOptions = {}): Promise<Stack> {
  const data = makeDataFolder()
  const undo: (() => unknown)[] = [data.remove]
  const stop = async () => {
    for (const step of undo.splice(0).reverse()) await step()
  }
  try {
    const parts = await startParts(data.folder, options, undo)
    return { ...parts, dataDir: data.folder, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

type Undo = (() => unknown)[]

async function startParts(dataDir: string, options: StackOptions, undo: Undo) {
  const log = createPartsLog()
  const postgres = await startPostgres(dataDir)
  undo.push(() => postgres.stop())
  const database = operate(postgres, dataDir, undo)
  await applyMigrations(postgres.url)
  await watchWeeks(database)
  const coachPort = await freePort()
  const ports = await Promise.all(Array.from({ length: options.apps ?? 1 }, () => freePort()))
  const wires = {
    database: await startWire(postgres.port),
    coach: await startWire(coachPort),
    callback: await startWire(ports[0]!),
    browser: await startWire(ports[0]!),
  }
  undo.push(() => Promise.all(Object.values(wires).map((wire) => wire.stop())))
  const enginePort = await freePort()
  const shared = sharedSettings(dataDir, { callback: wires.callback.port, enginePort })
  const engine = server('engine', log, {
    ...shared,
    DATABASE_URL: postgres.url,
    DATABASE_DIRECT_URL: postgres.url,
    ENGINE_PORT: String(enginePort),
  })
  const coach = server('coach', log, coachSettings(coachPort, options))
  const apps = ports.map((port) =>
    server('app', log, {
      ...shared,
      ...fewArenas,
      ...withPort(postgres.url, wires.database.port),
      OPENAI_BASE_URL: `http://127.0.0.1:${wires.coach.port}/v1`,
      COACH: '1',
      HOST: '127.0.0.1',
      PORT: String(port),
      ...withoutLimits,
      ...options.settings,
    }),
  )
  const all = [engine, coach, ...apps]
  undo.push(() => Promise.all(all.map((part) => part.kill())))
  await Promise.all(all.map((part) => part.start()))
  const urls = ports.map((port) => `http://127.0.0.1:${port}`)
  await Promise.all(urls.map((url) => waitForApp(url)))
  await Promise.all([untilRegistered(urls[0]!), ...urls.map((url) => warm(url))])
  return {
    ...{ app: apps[0]!, apps, engine, coach, database, wires, log, urls },
    url: `http://127.0.0.1:${wires.browser.port}`,
    coachUrl: `http://127.0.0.1:${coachPort}/v1`,
    engineUrl: shared.INNGEST_BASE_URL,
  }
}

function server(name: string, log: PartsLog, settings: Record<string, string>): Part {
  const { file, execArgv } = programOf(name, false)
  return createPart(name, {
    file,
    execArgv: name === 'app' ? [...execArgv, ...heapOptions] : execArgv,
    env: productionEnvironment(settings),
    hear: log.hear(name),
  })
}

function sharedSettings(dataDir: string, ports: { callback: number; enginePort: number }) {
  const secrets = readSecrets(dataDir)
  return {
    DATA_DIR: dataDir,
    INNGEST_BASE_URL: `http://127.0.0.1:${ports.enginePort}`,
    INNGEST_SIGNING_KEY: secrets.inngest_signing_key,
    INNGEST_EVENT_KEY: secrets.inngest_event_key,
    INNGEST_SERVE_ORIGIN: `http://127.0.0.1:${ports.callback}`,
    BETTER_AUTH_SECRET: secrets.better_auth_secret,
    NEXT_TELEMETRY_DISABLED: '1',
    __NEXT_PROCESSED_ENV: '1',
  }
}

function coachSettings(port: number, { pace }: StackOptions) {
  const { firstTokenMs, tokensPerSecond } = pace ?? { firstTokenMs: 300, tokensPerSecond: 700 }
  return {
    COACH_PORT: String(port),
    COACH_FAULTS: '1',
    COACH_FIRST_TOKEN_MS: String(firstTokenMs),
    COACH_TOKENS_PER_SECOND: String(tokensPerSecond),
  }
}

/** All programs come from one address. */
const withoutLimits = {
  PROGRAMS_PER_HOUR: '100000',
  GUESTS_PER_HOUR: '100000',
  PREVIEWS_PER_MINUTE: '100000',
}

function withPort(url: string, port: number) {
  const by = new URL(url)
  by.port = String(port)
  return { DATABASE_URL: by.href, DATABASE_DIRECT_URL: by.href }
}

function operate(postgres: Postgres, dataDir: string, undo: Undo): Database {
  const pool = new pg.Pool({ connectionString: postgres.adminUrl, max: 3 })
  pool.on('error', () => {})
  undo.push(() => pool.end())
  return {
    adminUrl: postgres.adminUrl,
    query: async <Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []) =>
      (await pool.query<Row>(sql, values)).rows,
    stop: (mode) => stopDatabase(dataDir, mode),
    async kill() {
      const postmaster = readPostmaster(path.join(postgres.folder, 'data'))
      if (postmaster) process.kill(postmaster.pid, 'SIGKILL')
      while (postgres.isRunning()) await wait(20)
    },
    async start() {
      if (!postgres.isRunning()) await startPostgres(dataDir, { port: postgres.port })
    },
  }
}
