import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { log } from '@/lib/log'
import { isAlive } from '../is-alive'
import { startPostgres, stopPostgres } from '../postgres'
import { readPostmaster } from '../postmaster'

// One database with something in it, and a copy of its folder for each way to damage it.
const parent = mkdtempSync(path.join(os.tmpdir(), 'mesocycle-damaged-'))
const pristine = path.join(parent, 'pristine')
const isRoot = process.getuid?.() === 0
let dataDir = ''
let copies = 0
const at = (...names: string[]) => path.join(dataDir, 'postgres', ...names)
const warn = vi.spyOn(log, 'warn').mockImplementation(() => {})

beforeAll(async () => {
  for (const folder of [parent, pristine]) {
    mkdirSync(folder, { recursive: true })
    // As root the server runs as another user, who must get in.
    chmodSync(folder, 0o711)
  }
  const postgres = await startPostgres(pristine, { settings: ['fsync=off'] })
  await query(postgres.url, 'create table kept (what text)')
  await postgres.stop()
})
afterEach(async () => {
  await stopPostgres(dataDir).catch(() => {})
  rmSync(dataDir, { recursive: true, force: true })
  warn.mockClear()
})
afterAll(() => {
  warn.mockRestore()
  rmSync(parent, { recursive: true, force: true })
})

function copy() {
  dataDir = path.join(parent, `copy-${++copies}`)
  expect(spawnSync('cp', ['-a', pristine, dataDir]).status).toBe(0)
}

function makeNew(name: string) {
  dataDir = path.join(parent, name)
  mkdirSync(dataDir)
  chmodSync(dataDir, 0o711)
}

async function query(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(sql)
  await client.end()
}

/** What a start says; it leaves no server behind and the password as it was. */
async function refused(): Promise<string> {
  const password = () => statSync(at('password'), { throwIfNoEntry: false })?.mtimeMs
  const before = password()
  const said = await startPostgres(dataDir).then(
    () => 'It started.',
    (error: Error) => error.message,
  )
  expect(password()).toBe(before)
  const postmaster = readPostmaster(at('data'))
  expect(postmaster && isAlive(postmaster.pid)).toBeFalsy()
  expect(said).not.toMatch(/^\s+at /m)
  return said
}

async function startsWithAllThatWasKept() {
  const postgres = await startPostgres(dataDir)
  await query(postgres.url, 'select what from kept')
  await postgres.stop()
}

test('without PG_VERSION the password stays, and the command that is told cures it', async () => {
  copy()
  rmSync(at('data', 'PG_VERSION'))
  const said = await refused()
  expect(said).toContain(`${at('data', 'PG_VERSION')} is missing`)
  expect(spawnSync('/bin/sh', ['-c', /cp -p \S+ \S+?(?=\. )/.exec(said)![0]]).status).toBe(0)
  await startsWithAllThatWasKept()
})

test.each([
  ['is missing', () => rmSync(at('password'))],
  ['is empty', () => truncateSync(at('password'))],
  ['is not the password of the database beside it', () => writeFileSync(at('password'), 'other')],
])(
  'a password that %s is told, and the commands that are told make another',
  async (fault, damage) => {
    copy()
    damage()
    const said = await refused()
    expect(said).toContain(`${at('password')} ${fault}`)
    const commands = said.split('\n').at(-1)!
    expect(spawnSync('/bin/sh', ['-c', commands]).status).toBe(0)
    await startsWithAllThatWasKept()
  },
)

test('a server that an earlier start left, and that takes another password, is stopped by a start alone', async () => {
  copy()
  await startPostgres(dataDir)
  writeFileSync(at('password'), 'other')
  await expect(startPostgres(dataDir)).rejects.toThrow('is not the password')
  const { pid } = readPostmaster(at('data'))!
  expect(isAlive(pid)).toBe(true)
  await stopPostgres(dataDir)
  // pg_ctl waits for the pid file to go, not for the process.
  await expect.poll(() => isAlive(pid)).toBe(false)
})

test.each([
  [
    'a damaged pg_control',
    () => truncateSync(at('data', 'global', 'pg_control'), 100),
    () => `${at('data', 'global', 'pg_control')} cannot be read. Restore`,
  ],
  [
    'a log that is gone',
    () => {
      for (const name of readdirSync(at('data', 'pg_wal'))) {
        if (/^[0-9A-F]{24}$/.test(name)) rmSync(at('data', 'pg_wal', name))
      }
    },
    () => `its log in ${at('data', 'pg_wal')} is not whole. Restore`,
  ],
  [
    'a cluster of a later PostgreSQL',
    () => writeFileSync(at('data', 'PG_VERSION'), '99\n'),
    () => `${at('data')} is of PostgreSQL 99`,
  ],
  [
    'a lost folder of the cluster',
    () => rmSync(at('data', 'global'), { recursive: true }),
    () => 'The database is damaged: ',
  ],
  [
    'a file in its place',
    () => {
      renameSync(at('data'), at('moved'))
      writeFileSync(at('data'), '')
    },
    () => `${at('data')} is a file`,
  ],
])('%s is told with its file', async (_, damage, sentence) => {
  copy()
  damage()
  expect(await refused()).toContain(sentence())
})

test('an initdb that was killed is done anew, with a line, and a password that is there stays', async () => {
  makeNew('interrupted')
  mkdirSync(at('data.new', 'base'), { recursive: true })
  writeFileSync(at('password'), 'kept for its cluster')
  if (isRoot) chownSync(at(), statSync(path.join(pristine, 'postgres')).uid, 0)
  const postgres = await startPostgres(dataDir)
  await query(postgres.url, 'select 1')
  await postgres.stop()
  expect(readFileSync(at('password'), 'utf8')).toBe('kept for its cluster')
  expect(warn).toHaveBeenCalledWith(expect.stringContaining('A first start was interrupted'))
})

test('a folder that was copied with open doors is closed and used', async () => {
  copy()
  chmodSync(at('data'), 0o755)
  await startsWithAllThatWasKept()
  expect(statSync(at('data')).mode & 0o777).toBe(0o700)
})

test('a pid file that names the server of another folder keeps none from starting', async () => {
  copy()
  const other = await startPostgres(pristine)
  try {
    const pidFile = path.join(pristine, 'postgres', 'data', 'postmaster.pid')
    expect(spawnSync('cp', ['-a', pidFile, at('data')]).status).toBe(0)
    await startsWithAllThatWasKept()
    await query(other.url, 'select 1')
  } finally {
    await other.stop()
  }
})

test.runIf(isRoot)(
  'a folder that became root’s is told with the command that gives it back',
  async () => {
    copy()
    chownSync(at('data'), 0, 0)
    expect(await refused()).toContain(`${at('data')} belongs to root`)
  },
)

const mounts = isRoot && process.platform === 'linux' && canMount()
if (!mounts) console.warn('Skipped: a full disk, because nothing may be mounted here.')

test.runIf(mounts)('a full disk is told, and with room again it starts', async () => {
  makeNew('full')
  const mount = (options: string) =>
    spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', dataDir])
  expect(mount('size=12m,mode=711').status).toBe(0)
  try {
    const said = await startPostgres(dataDir).catch((error: Error) => error.message)
    expect(said).toContain(`The disk of ${at()} is full: free some space`)
    expect(mount('remount,size=200m').status).toBe(0)
    await (await startPostgres(dataDir)).stop()
  } finally {
    await stopPostgres(dataDir).catch(() => {})
    spawnSync('umount', [dataDir])
  }
})

function canMount() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'mesocycle-mount-'))
  const mounted = spawnSync('mount', ['-t', 'tmpfs', 'tmpfs', folder]).status === 0
  if (mounted) spawnSync('umount', [folder])
  rmSync(folder, { recursive: true, force: true })
  return mounted
}
