import { Socket } from 'node:net'
import type pg from 'pg'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { createTestDatabase } from '@/scripts/suites/create-test-database'
import { inTransaction, openDatabase, type Transaction } from './database'
import type { EngineContext } from '@/engine/engine-context'
import { silentLog } from '@/engine/engine-settings'
import { migrate } from './migrate'
import { readQuestions } from '@/engine/protocol/question'
import { recordSteps } from '@/engine/run/record-steps'
import { discoverDue, openSteps } from '@/engine/run/request'
import { queueLogger } from '@/engine/work'

let database: Awaited<ReturnType<typeof createTestDatabase>>
let pool: pg.Pool
const engine = { handOver: () => {} } as unknown as EngineContext

beforeAll(async () => {
  database = await createTestDatabase({ empty: true })
  pool = openDatabase(database.url, silentLog)
  await migrate(pool, queueLogger(silentLog))
})
afterAll(async () => {
  await pool?.end()
  await database?.drop()
})

it('sends what is asked in one turn in one write', async () => {
  await pool.query('select 1')
  const write = vi.spyOn(Socket.prototype, '_writev')
  await inTransaction(pool, async (sql) => {
    sql.send({ name: 'one', text: 'select 1' })
    await sql.query({ name: 'two', text: 'select 2' })
    sql.send({ name: 'three', text: 'select 3' })
  })
  // Begin, one, two; then three and commit.
  expect(write).toHaveBeenCalledTimes(2)
  write.mockRestore()
})

const step = { id: 'week', name: 'week', op: 'StepPlanned', race: false, wake_ms: null }
it.each<[string, (sql: Transaction) => unknown]>([
  ['read-questions', (sql) => readQuestions(sql as unknown as pg.Pool, ['1'])],
  ['record-steps', (sql) => recordSteps(engine, sql, [{ ...step, runId: '1', result: 'null' }])],
  ['discover-due', (sql) => discoverDue(engine, sql, ['1'])],
  ['open-steps', (sql) => openSteps(engine, sql, [{ runId: '1', steps: [step], plannedAt: 0 }])],
])(
  'looks rows up by key in %s, though its plan was made while there were none',
  async (name, ask) => {
    let text = ''
    const keep = (statement: pg.QueryConfig) => {
      expect(statement.name).toBe(name)
      text = statement.text
      return { rows: name === 'record-steps' ? [{ closed: [], too_large: [] }] : [] }
    }
    await ask({ query: async (statement: pg.QueryConfig) => keep(statement), send: keep } as never)

    const { rows } = await pool.query<{ 'QUERY PLAN': string }>(`explain (generic_plan) ${text}`)
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
    expect(plan).toContain('run_pkey')
    expect(plan).not.toMatch(/Seq Scan on (run|step|request)\b/)
    // Nor one by one all runs that have not ended.
    expect(plan).not.toContain('run_live')
  },
)
