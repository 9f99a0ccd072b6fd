import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { freePort } from '@/servers/free-port'
import { appPassword, appRole, createAppRole, giveToAppRole, setAppPassword } from './app-role'
import { choosePostgresHome, type PostgresHome } from './postgres-home'
import { disownPostmaster, isServerOf, readPostmaster } from './postmaster'

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
  if (!existsSync(path.join(clusterOf(home), 'PG_VERSION'))) await initialize(home)
  const password = readFileSync(passwordFile(home), 'utf8')
  const runningPort = await findRunning(home, password)
  const port = runningPort ?? (await start(home, wanted ?? (await freePort()), settings))
  const own = urlOf(port, appPassword(password), 'mesocycle', appRole)
  const adminUrl = urlOf(port, password, 'mesocycle')
  await createDatabase(urlOf(port, password, 'postgres'), 'mesocycle')
  await withClient(adminUrl, async (client) => {
    await createAppRole(client, appPassword(password))
    await giveToAppRole(client)
    // The superuser's password was changed, by hand, with its file.
    if (!(await answers(own))) await setAppPassword(client, appPassword(password))
  })
  const isRunning = () => {
    const postmaster = readPostmaster(clusterOf(home))
    return postmaster !== undefined && isServerOf(clusterOf(home), postmaster)
  }
  return {
    url: own,
    adminUrl,
    port,
    folder: home.folder,
    adopted: runningPort !== undefined,
    isRunning,
    stop: async () => {
      if (isRunning()) await control(home, ['stop', '-m', 'fast', '-w', '-t', '30'])
    },
  }
}

/** Creates the cluster in another folder first: an initdb that was interrupted must not look like a cluster. */
async function initialize(home: PostgresHome) {
  const fresh = path.join(home.folder, 'data.new')
  rmSync(fresh, { recursive: true, force: true })
  rmSync(passwordFile(home), { force: true })
  writeFileSync(passwordFile(home), randomBytes(24).toString('hex'), { mode: 0o600 })
  if (home.owner) chownSync(passwordFile(home), home.owner.uid, home.owner.gid)
  await run(home, 'initdb', [
    `--pgdata=${fresh}`,
    `--username=${superuser}`,
    `--pwfile=${passwordFile(home)}`,
    '--auth=scram-sha-256',
    // Without these a shell without LANG gets SQL_ASCII, which refuses \u00e9 in jsonb.
    '--encoding=UTF8',
    '--locale=C',
  ])
  renameSync(fresh, clusterOf(home))
}

function clusterOf(home: PostgresHome) {
  return path.join(home.folder, 'data')
}

/** Beside its cluster, so that neither is ever without the other. */
function passwordFile(home: PostgresHome) {
  return path.join(home.folder, 'password')
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
    if (await answers(urlOf(postmaster.port, password, 'postgres'))) return postmaster.port
    if (Date.now() > giveUp) {
      throw new Error(
        `A PostgreSQL runs in ${home.folder} (process ${postmaster.pid}) but does not answer. Stop it, or read ${logOf(home)}.`,
      )
    }
    await wait(200)
  }
}

async function start(home: PostgresHome, port: number, settings: string[]) {
  const options = [
    `-p ${port}`,
    '-c listen_addresses=127.0.0.1',
    '-c unix_socket_directories=',
    ...settings.map((setting) => `-c ${setting}`),
  ]
  await control(home, ['start', '-w', '-t', '60', '-l', logOf(home), '-o', options.join(' ')])
  return port
}

function control(home: PostgresHome, args: string[]) {
  return run(home, 'pg_ctl', [...args, '-D', clusterOf(home)])
}

/** Output goes to a file or nowhere: a pipe would stay open as long as the daemon lives. */
function run(home: PostgresHome, program: string, args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(path.join(home.binaries, program), args, {
      ...home.owner,
      cwd: home.folder,
      env: environment(),
      stdio: ['ignore', 'ignore', program === 'initdb' ? 'pipe' : 'ignore'],
      // A Ctrl-C in the terminal is for the launcher, which stops things in order.
      detached: true,
    })
    let complaint = ''
    child.stderr?.on('data', (chunk: Buffer) => (complaint += chunk.toString()))
    child.once('error', reject)
    child.once('exit', (code) => {
      if (code === 0) return resolve()
      const log = program === 'pg_ctl' && existsSync(logOf(home)) ? tail(logOf(home)) : ''
      reject(new Error(`PostgreSQL's ${program} ${args[0]} failed.\n${complaint || log}`.trim()))
    })
  })
}

function environment(): NodeJS.ProcessEnv {
  const { NODE_ENV, PATH, SystemRoot } = process.env
  return { NODE_ENV, PATH, SystemRoot, LC_ALL: 'C' }
}

function tail(file: string) {
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-5).join('\n')
}

function logOf(home: PostgresHome) {
  return path.join(home.folder, 'postgres.log')
}

const superuser = 'mesocycle'

function urlOf(port: number, password: string, database: string, role = superuser) {
  return `postgresql://${role}:${password}@127.0.0.1:${port}/${database}`
}

function answers(url: string) {
  return withClient(url, (client) => client.query('SELECT 1')).then(
    () => true,
    () => false,
  )
}

function createDatabase(adminUrl: string, name: string) {
  return withClient(adminUrl, async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
    if (!rowCount) await client.query(`CREATE DATABASE "${name}"`)
  })
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
