import { makeDataFolder } from '@/e2e/data-folder'
import { eventually } from '@/engine/testing/eventually'
import { productionEnvironment } from '@/e2e/launch-app'
import { freePort } from '@/servers/free-port'
import { fewArenas, heapOptions } from '@/servers/launch/app-memory'
import { programOf } from '@/servers/launch/program-of'
import { readSecrets } from '@/servers/launch/secrets'
import { watchWeeks } from '../oracle/week-log'
import { type Database, startDatabase } from './database'
import { createPart, type Part } from './part'
import { createPartsLog, type PartsLog } from './parts-log'
import type { Undo } from './undo'
import { startWire, type Wire } from './wire'

export interface StackOptions {
  /** Of the app, beside those that name the other parts. */
  settings?: Record<string, string>
  /** Instances of the app on one engine and one database. */
  apps?: number
  /** A backup, which its database has before anything starts. */
  restore?: string
  /** Where a wire leads from part to part that can suffer; elsewhere they are connected directly. */
  wires?: WireName[]
  /** How fast the coach writes where no script says otherwise. */
  pace?: { firstTokenMs: number; tokensPerSecond: number }
}

/** Between app and database, app and coach, engine and app, browser and app. */
export type WireName = 'database' | 'coach' | 'callback' | 'browser'

export interface Stack {
  /** The app, by the browser's wire where there is one. */
  url: string
  /** Of each instance, without a wire. */
  urls: string[]
  dataDir: string
  app: Part
  apps: Part[]
  engine: Part
  coach: Part
  coachUrl: string
  engineUrl: string
  database: Database
  /** Throws where the options asked for none. */
  wire(name: WireName): Wire
  log: PartsLog
}

/**
 * What `npm start` starts, from the production build, but each part by itself: nobody starts again what is killed, unless the
 * scenario does. All of it listens on loopback only, at ports of the system's choice, in a data folder of its own. The coach
 * obeys scripted faults, which a production start refuses.
 */
export async function startStack(options: StackOptions, undo: Undo): Promise<Stack> {
  const data = makeDataFolder()
  undo.push(data.remove)
  return { ...(await startParts(data.folder, options, undo)), dataDir: data.folder }
}

async function startParts(dataDir: string, options: StackOptions, undo: Undo) {
  const log = createPartsLog()
  const database = await startDatabase(dataDir, undo, options.restore)
  await watchWeeks(database)
  const coachPort = await freePort()
  const ports = await Promise.all(Array.from({ length: options.apps ?? 1 }, () => freePort()))
  const wires = new Map<WireName, Wire>()
  const portOf = {
    database: database.port,
    coach: coachPort,
    callback: ports[0]!,
    browser: ports[0]!,
  }
  for (const name of options.wires ?? []) wires.set(name, await startWire(portOf[name]))
  undo.push(() => Promise.all([...wires.values()].map((wire) => wire.stop())))
  const portTo = (name: WireName) => wires.get(name)?.port ?? portOf[name]
  const enginePort = await freePort()
  const shared = sharedSettings(dataDir, { callback: portTo('callback'), enginePort })
  const engine = server('engine', log, {
    ...shared,
    DATABASE_URL: database.url,
    DATABASE_DIRECT_URL: database.url,
    ENGINE_PORT: String(enginePort),
  })
  const coach = server('coach', log, coachSettings(coachPort, options))
  const apps = ports.map((port) =>
    server('app', log, {
      ...shared,
      ...fewArenas,
      ...withPort(database.url, portTo('database')),
      OPENAI_BASE_URL: `http://127.0.0.1:${portTo('coach')}/v1`,
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
  await Promise.all(urls.map((url) => untilReady(url)))
  await eventually(
    () => database.query('select from engine.function where active'),
    (known) => known.length > 0,
    180_000,
    200,
  )
  return {
    ...{ app: apps[0]!, apps, engine, coach, database, log, urls },
    url: `http://127.0.0.1:${portTo('browser')}`,
    coachUrl: `http://127.0.0.1:${coachPort}/v1`,
    wire(name: WireName) {
      const wire = wires.get(name)
      if (!wire) throw new Error(`This stack has no wire for the ${name}.`)
      return wire
    },
    engineUrl: shared.INNGEST_BASE_URL,
  }
}

/** On a machine that many use a start takes a minute. */
async function untilReady(url: string) {
  const ask = () =>
    fetch(`${url}/api/ready`, { signal: AbortSignal.timeout(20_000) }).then(
      ({ ok }) => ok,
      () => false,
    )
  await eventually(ask, (ok) => ok, 180_000, 250)
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
