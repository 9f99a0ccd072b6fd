import { existsSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { log } from '@/lib/log'
import { freePort } from '@/servers/free-port'
import { appPassword, appRole, createAppRole, giveToAppRole, setAppPassword } from './app-role'
import { clusterOf, hasCluster } from './folder/check-cluster'
import { isPortTaken } from './folder/explain-failure'
import {
  makePassword,
  passwordFile,
  readPassword,
  superuser,
  wrongPassword,
} from './folder/password'
import { logOf, run } from './folder/run-program'
import { choosePostgresHome, type PostgresHome } from './postgres-home'
import { disownPostmaster, endHard, isServerOf, readPostmaster } from './postmaster'

export interface Postgres {
  /** The address of the database `mesocycle` for the role that owns it. */
  url: string
  /** The same for the superuser. */
  adminUrl: string
  port: number
  folder: string
  /** Whether an earlier start had left it running. */
  adopted: boolean
  /** Whether its process exists: true also while it starts or stops. */
  isRunning(): boolean
  /** Does nothing when it does not run. */
  stop(): Promise<void>
  /** For one that hangs: nothing that was committed is lost, and its next start recovers. */
  endHard(): Promise<void>
}

/**
 * A real PostgreSQL in the data folder, on loopback and a port of the system's choice. It is a
 * daemon: when its starter is killed it stays, and the next start adopts it.
 */
export async function startPostgres(
  dataDir: string,
  { settings = [], port: wanted }: { settings?: string[]; port?: number } = {},
): Promise<Postgres> {
  const home = choosePostgresHome(dataDir)
  if (!hasCluster(home)) await initialize(home)
  const password = readPassword(home)
  const runningPort = await findRunning(home, password)
  const port = runningPort ?? (await start(home, wanted, settings))
  await prepare(home, port, password).catch(async (error: unknown) => {
    // What was started for nothing is stopped; what was found may serve others.
    if (runningPort === undefined) await stop(home).catch(() => {})
    throw error
  })
  return {
    url: urlOf(port, appPassword(password), 'mesocycle', appRole),
    adminUrl: urlOf(port, password, 'mesocycle'),
    port,
    folder: home.folder,
    adopted: runningPort !== undefined,
    isRunning: () => isRunning(home),
    stop: () => stop(home),
    endHard: () => endHard(clusterOf(home)),
  }
}

/** Stops whatever server an earlier start left in the data folder, for a start that cannot use it. */
export async function stopPostgres(dataDir: string): Promise<void> {
  const home = choosePostgresHome(dataDir)
  await stop(home).catch(() => endHard(clusterOf(home)))
}

function isRunning(home: PostgresHome) {
  const postmaster = readPostmaster(clusterOf(home))
  return postmaster !== undefined && isServerOf(clusterOf(home), postmaster)
}

async function stop(home: PostgresHome) {
  if (isRunning(home)) await control(home, ['stop', '-m', 'fast', '-w', '-t', '30'])
}

/** Database and role, as a start needs them; they may be there already. */
async function prepare(home: PostgresHome, port: number, password: string) {
  await withClient(urlOf(port, password, 'postgres'), async (client) => {
    const { rowCount } = await client.query(`SELECT FROM pg_database WHERE datname = 'mesocycle'`)
    if (!rowCount) await client.query('CREATE DATABASE mesocycle')
  }).catch((error: unknown) => {
    throw isWrongPassword(error) ? wrongPassword(home) : error
  })
  const own = urlOf(port, appPassword(password), 'mesocycle', appRole)
  await withClient(urlOf(port, password, 'mesocycle'), async (client) => {
    await createAppRole(client, appPassword(password))
    await giveToAppRole(client)
    // The superuser's password was changed, by hand, with its file.
    if ((await knock(own)) !== undefined) await setAppPassword(client, appPassword(password))
  })
}

/** Creates the cluster in another folder first: an initdb that was interrupted must not look like a cluster. */
async function initialize(home: PostgresHome) {
  const fresh = path.join(home.folder, 'data.new')
  if (existsSync(fresh)) {
    log.warn(`A first start was interrupted while it made ${fresh}; it is made anew`)
    rmSync(fresh, { recursive: true, force: true })
  }
  makePassword(home)
  await run(home, 'initdb', [
    `--pgdata=${fresh}`,
    `--username=${superuser}`,
    `--pwfile=${passwordFile(home)}`,
    '--auth=scram-sha-256',
    // Without these a shell without LANG gets SQL_ASCII, which refuses \u00e9 in jsonb.
    '--encoding=UTF8',
    '--locale=C',
  ])
  rmSync(clusterOf(home), { recursive: true, force: true })
  renameSync(fresh, clusterOf(home))
}

/** The port of a server that is running. Just after a kill the pid file still names it, so only a connection counts. */
async function findRunning(home: PostgresHome, password: string) {
  const cluster = clusterOf(home)
  const giveUp = Date.now() + 5_000
  for (;;) {
    const postmaster = readPostmaster(cluster)
    if (!postmaster) return undefined
    if (!isServerOf(cluster, postmaster)) {
      disownPostmaster(cluster)
      return undefined
    }
    const trouble = await knock(urlOf(postmaster.port, password, 'postgres'))
    if (trouble === undefined) return postmaster.port
    if (isWrongPassword(trouble)) throw wrongPassword(home)
    // One that starts, recovers or stops says so, and is waited for.
    if (Date.now() > giveUp && !isCode(trouble, '57P03')) {
      throw new Error(
        `A PostgreSQL runs in ${home.folder} (process ${postmaster.pid}) but does not answer. Stop it, or read ${logOf(home)}.`,
      )
    }
    await wait(200)
  }
}

/** On a port of the system's choice, unless one is wanted; another program may take it in the same moment. */
async function start(home: PostgresHome, wanted: number | undefined, settings: string[]) {
  for (let tries = 1; ; tries++) {
    const port = wanted ?? (await freePort())
    const options = [
      `-p ${port}`,
      '-c listen_addresses=127.0.0.1',
      '-c unix_socket_directories=',
      ...settings.map((setting) => `-c ${setting}`),
    ]
    try {
      await startOn(home, options.join(' '))
      return port
    } catch (error) {
      if (wanted !== undefined || tries === 3 || !isPortTaken(error)) throw error
    }
  }
}

/** Waits as long as the server recovers from a hard stop: given up, it would begin again at the next start. */
async function startOn(home: PostgresHome, options: string) {
  const slow = setTimeout(
    () => log.info('PostgreSQL recovers from a hard stop; the start waits for it'),
    10_000,
  )
  try {
    await control(home, ['start', '-w', '-t', '3600', '-l', logOf(home), '-o', options])
  } finally {
    clearTimeout(slow)
  }
}

function control(home: PostgresHome, args: string[]) {
  return run(home, 'pg_ctl', [...args, '-D', clusterOf(home)])
}

function urlOf(port: number, password: string, database: string, role = superuser) {
  return `postgresql://${role}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`
}

/** Why a database cannot be asked; undefined when it can. */
function knock(url: string): Promise<unknown> {
  return withClient(url, (client) => client.query('SELECT 1')).then(
    () => undefined,
    (error: unknown) => error,
  )
}

function isWrongPassword(error: unknown) {
  return isCode(error, '28P01')
}

function isCode(error: unknown, code: string) {
  return error instanceof Error && 'code' in error && error.code === code
}

async function withClient(url: string, work: (client: pg.Client) => Promise<unknown>) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  // A server that dies meanwhile fails the query; unheard, the event would end the process as well.
  client.on('error', () => {})
  try {
    await client.connect()
    await work(client)
  } finally {
    await client.end().catch(() => {})
  }
}
