import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest'
import { log } from '@/lib/log'
import { isAlive } from './is-alive'
import { type Postgres, startPostgres } from './postgres'
import { supervisePostgres } from './supervise-postgres'

const dataDir = mkdtempSync(path.join(os.tmpdir(), 'mesocycle-supervised-'))
// As root the server runs as another user, who must get in.
chmodSync(dataDir, 0o711)
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

let postgres: Postgres
let supervision: { stop(): Promise<void> }
/** A minute of patience, in three seconds. */
const watch = { patience: { pingMs: 250, misses: 3 }, wakes: { isSettled: () => true } }

beforeEach(async () => {
  for (const level of ['info', 'warn', 'error'] as const) {
    vi.spyOn(log, level).mockImplementation(() => {})
  }
  postgres = await startPostgres(dataDir)
  supervision = supervisePostgres(postgres, dataDir, watch)
})

afterEach(() => supervision.stop())

test('a server that was stopped in order is back on its port, and so is one that is killed then', async () => {
  await postgres.stop()
  await answersAgain()
  const pid = postmasterPid()
  process.kill(pid, 'SIGKILL')
  await vi.waitUntil(() => !isAlive(pid), { timeout: 90_000 })
  await answersAgain()
  expect(postmasterPid()).not.toBe(pid)
})

test('a server that hangs is ended and is back on its port, with what was committed', async () => {
  const client = new pg.Client({ connectionString: postgres.url })
  client.on('error', () => {})
  await client.connect()
  await client.query('create table if not exists kept (what text)')
  const pid = postmasterPid()
  process.kill(pid, 'SIGSTOP')
  await vi.waitUntil(() => !isAlive(pid), { timeout: 90_000 })
  await answersAgain('select what from kept')
  expect(log.warn).toHaveBeenCalledWith(
    'PostgreSQL hung and is ended; it recovers what was committed',
  )
  await client.end().catch(() => {})
})

test.each([
  ['another program', () => String(process.pid)],
  ['nothing', () => ''],
])('a pid file left behind that names %s keeps no server from starting', async (_, pid) => {
  const left = readFileSync(pidFile(), 'utf8').replace(/^\d+/, pid())
  await postgres.stop()
  writeFileSync(pidFile(), left)
  expect(postgres.isRunning()).toBe(false)
  await answersAgain()
})

test('stopping in the middle of a new start leaves no server behind', async () => {
  await postgres.stop()
  await vi.waitUntil(() => postgres.isRunning(), { timeout: 90_000, interval: 5 })
  await supervision.stop()
  expect(postgres.isRunning()).toBe(false)
})

async function answersAgain(question = 'select 1') {
  await vi.waitFor(
    async () => {
      const client = new pg.Client({ connectionString: postgres.url })
      client.on('error', () => {})
      await client.connect()
      await client.query(question)
      await client.end()
    },
    { timeout: 90_000, interval: 100 },
  )
}

function postmasterPid() {
  return Number(readFileSync(pidFile(), 'utf8').split('\n')[0])
}

function pidFile() {
  return path.join(postgres.folder, 'data', 'postmaster.pid')
}
