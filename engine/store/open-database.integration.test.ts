import { Socket } from 'node:net'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createTestDatabase } from '@/scripts/suites/create-test-database'
import { loadRequests } from '@/engine/ask/load-requests'
import type { EngineContext } from '@/engine/engine-context'
import { defaultTiming, silentLog } from '@/engine/engine-settings'
import { queueLogger } from '@/engine/start-work'
import { completeRuns } from '@/engine/run/end-run'
import { enqueueDiscoveries } from '@/engine/run/enqueue-discoveries'
import { enqueueSteps } from '@/engine/run/enqueue-steps'
import { markRunsStarted } from '@/engine/run/mark-runs-started'
import { recordSteps } from '@/engine/run/record-steps'
import { migrateEngine } from './migrate-engine'
import { openDatabase } from './open-database'
import { inTransaction, type Transaction } from './transaction'

let database: Awaited<ReturnType<typeof createTestDatabase>>
let plain: pg.Pool
let tuned: pg.Pool

beforeAll(async () => {
  database = await createTestDatabase({ empty: true })
  plain = openDatabase(database.url, silentLog)
  tuned = openDatabase(database.url, silentLog, { tuning: true })
  await migrateEngine(plain, queueLogger(silentLog))
})
afterAll(async () => {
  await plain?.end()
  await tuned?.end()
  await database?.drop()
})

/** What a connection of the pool looks like. */
async function connectionOf(pool: pg.Pool) {
  const client = await pool.connect()
  const { stream } = (client as unknown as { connection: { stream: Socket } }).connection
  const { rows } = await client.query<{ set: string }>(
    `select string_agg(name || '=' || setting, ' ') as set from pg_settings where source in ('session', 'client') and name like 'enable%'`,
  )
  const seen = {
    pipeline: client.pipeline,
    socket: Object.getPrototypeOf(stream) === Socket.prototype ? 'plain' : 'own',
    planner: rows[0]!.set,
  }
  client.release()
  return seen
}

/** How often a transaction of three statements writes to its socket. */
async function writesOf(pool: pg.Pool): Promise<number> {
  await pool.query('select 1')
  const writes = [vi.spyOn(Socket.prototype, '_write'), vi.spyOn(Socket.prototype, '_writev')]
  await inTransaction(pool, async (sql) => {
    sql.send({ name: 'one', text: 'select 1' })
    await sql.query({ name: 'two', text: 'select 2' })
    sql.send({ name: 'three', text: 'select 3' })
  })
  const count = writes.reduce((sum, write) => sum + write.mock.calls.length, 0)
  writes.forEach((write) => write.mockRestore())
  return count
}

describe('without tuning', () => {
  it('connections are as the driver and the server make them', async () => {
    expect(await connectionOf(plain)).toEqual({ pipeline: false, socket: 'plain', planner: null })
  })

  it('each statement is a write of its own', async () => {
    // Begin, one, two, three, commit.
    expect(await writesOf(plain)).toBe(5)
  })
})

describe('with tuning', () => {
  it('connections are pipelined and avoid table scans', async () => {
    expect(await connectionOf(tuned)).toEqual({
      ...{ pipeline: true, socket: 'own', planner: 'enable_seqscan=off' },
    })
  })

  it('the statements of one turn are one write', async () => {
    // Begin, one, two; then three and commit.
    expect(await writesOf(tuned)).toBe(2)
  })
})

const engine = {
  ...{ dispatch: () => {}, log: silentLog, timing: defaultTiming },
} as unknown as EngineContext
const step = { id: 'week', name: 'week', op: 'StepPlanned', race: false, wake_ms: null }
const statements: [string, (sql: Transaction) => unknown][] = [
  ['load-requests', (sql) => loadRequests(sql as unknown as pg.Pool, ['1'])],
  ['record-steps', (sql) => recordSteps(engine, sql, [{ ...step, runId: '1', result: 'null' }])],
  ['enqueue-discoveries', (sql) => enqueueDiscoveries(engine, sql, ['1'])],
  [
    'enqueue-steps',
    (sql) => enqueueSteps(engine, sql, [{ runId: '1', steps: [step], plannedAt: 0 }]),
  ],
  ['end-runs', (sql) => completeRuns(engine, sql, [{ runId: '1', output: null }])],
  [
    'mark-runs-started',
    (sql) =>
      markRunsStarted({ ...engine, pool: sql as unknown as pg.Pool }, [
        { id: '1', config: {} } as never,
      ]),
  ],
]

describe.each([
  ['without', () => plain],
  ['with', () => tuned],
])('a plan that was made %s tuning while the tables were empty', (_, pool) => {
  it.each(statements)('looks rows up by key in %s', async (name, run) => {
    let text = ''
    const keep = (statement: pg.QueryConfig) => {
      expect(statement.name).toBe(name)
      text = statement.text
      return { rows: name === 'record-steps' ? [{ closed: [], too_large: [] }] : [] }
    }
    await run({ query: async (statement: pg.QueryConfig) => keep(statement), send: keep } as never)

    const { rows } = await pool().query<{ 'QUERY PLAN': string }>(`explain (generic_plan) ${text}`)
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
    expect(plan).toContain('run_pkey')
    expect(plan).not.toMatch(/Seq Scan on (run|step|request)\b/)
    // Nor does it read all runs that have not ended.
    expect(plan).not.toContain('run_live')
  })
})
