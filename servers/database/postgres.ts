import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { freePort } from '@/servers/free-port'
import { isAlive } from './is-alive'
import { choosePostgresHome, type PostgresHome } from './postgres-home'

export interface Postgres {
  /** Of the database `mesocycle` */
  url: string
  port: number
  folder: string
  /** True when an earlier start had left it running */
  adopted: boolean
  isRunning(): boolean
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
  if (!existsSync(path.join(home.folder, 'data', 'PG_VERSION'))) await initialize(home)
  const password = readFileSync(passwordFile(home), 'utf8')
  const runningPort = await findRunning(home, password)
  const port = runningPort ?? (await start(home, wanted ?? (await freePort()), settings))
  await createDatabase(urlOf(port, password, 'postgres'), 'mesocycle')
  return {
    url: urlOf(port, password, 'mesocycle'),
    port,
    folder: home.folder,
    adopted: runningPort !== undefined,
    isRunning: () => isAlive(readPostmaster(home)?.pid ?? 0),
    stop: () => control(home, ['stop', '-m', 'fast', '-w', '-t', '30']),
  }
}

/** In a folder of its own first: an initdb that was cut short must not look like a cluster. */
async function initialize(home: PostgresHome) {
  const fresh = path.join(home.folder, 'data.new')
  rmSync(fresh, { recursive: true, force: true })
  rmSync(passwordFile(home), { force: true })
  writeFileSync(passwordFile(home), randomBytes(24).toString('hex'), { mode: 0o600 })
  if (home.owner) chownSync(passwordFile(home), home.owner.uid, home.owner.gid)
  await run(home, 'initdb', [
    `--pgdata=${fresh}`,
    '--username=mesocycle',
    `--pwfile=${passwordFile(home)}`,
    '--auth=scram-sha-256',
    // Without these a shell without LANG gets SQL_ASCII, which refuses \u00e9 in jsonb.
    '--encoding=UTF8',
    '--locale=C',
  ])
  renameSync(fresh, path.join(home.folder, 'data'))
}

/** Beside its cluster, so that neither is ever without the other. */
function passwordFile(home: PostgresHome) {
  return path.join(home.folder, 'password')
}

/** For a moment after a kill the pid file still names a server, so only a connection counts. */
async function findRunning(home: PostgresHome, password: string) {
  const giveUp = Date.now() + 5_000
  for (;;) {
    const postmaster = readPostmaster(home)
    if (!postmaster) return undefined
    if (!isAlive(postmaster.pid) || !isPostgres(postmaster.pid)) {
      disown(home)
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

/**
 * PostgreSQL will not start while the pid in its file exists, be it a zombie or another program by
 * now. A pid that cannot exist takes its place; the rest of the file stays, because by it PostgreSQL
 * finds out whether processes of the dead server still use its memory.
 */
function disown(home: PostgresHome) {
  const lines = readFileSync(pidFile(home), 'utf8').split('\n')
  writeFileSync(pidFile(home), ['999999999', ...lines.slice(1)].join('\n'))
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
  return run(home, 'pg_ctl', [...args, '-D', path.join(home.folder, 'data')])
}

/** Output goes to a file or nowhere: the daemon would hold a pipe open for ever. */
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

function pidFile(home: PostgresHome) {
  return path.join(home.folder, 'data', 'postmaster.pid')
}

function readPostmaster(home: PostgresHome) {
  try {
    const lines = readFileSync(pidFile(home), 'utf8').split('\n')
    return { pid: Number(lines[0]), port: Number(lines[3]) }
  } catch {
    return undefined
  }
}

/** Where there is no /proc to ask, it is taken for one. */
function isPostgres(pid: number) {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'postgres'
  } catch {
    return !existsSync('/proc/self/comm')
  }
}

function urlOf(port: number, password: string, database: string) {
  return `postgresql://mesocycle:${password}@127.0.0.1:${port}/${database}`
}

async function answers(url: string) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('SELECT 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

async function createDatabase(adminUrl: string, name: string) {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
    if (!rowCount) await client.query(`CREATE DATABASE "${name}"`)
  } finally {
    await client.end()
  }
}
