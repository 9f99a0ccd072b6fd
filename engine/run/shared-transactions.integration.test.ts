import type pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestDatabase } from '@/scripts/suites/create-test-database'
import type { EngineContext, InSharedTransaction, Write } from '@/engine/engine-context'
import { silentLog } from '@/engine/engine-settings'
import { queueLogger } from '@/engine/start-work'
import { migrateEngine } from '@/engine/store/migrate-engine'
import { openDatabase } from '@/engine/store/open-database'
import { sharedTransactions } from './shared-transactions'

let database: Awaited<ReturnType<typeof createTestDatabase>>
let pool: pg.Pool
let inSharedTransaction: InSharedTransaction
const engine = {} as EngineContext

beforeAll(async () => {
  database = await createTestDatabase({ empty: true })
  pool = openDatabase(database.url, silentLog)
  await migrateEngine(pool, queueLogger(silentLog))
  await pool.query('create table note (text text not null, transaction bigint not null)')
  inSharedTransaction = sharedTransactions(pool, { size: 0 })
})
afterAll(async () => {
  await pool?.end()
  await database?.drop()
})
beforeEach(() => pool.query('truncate note'))

const insert = (text: string | null) => ({
  text: `insert into note values ($1, pg_current_xact_id()::text::bigint) returning transaction`,
  values: [text],
})
const notes = async () =>
  (await pool.query<{ text: string }>('select text from note order by text')).rows.map(
    ({ text }) => text,
  )

/** Writes a note for each item; the result is the size of the batch. */
const write: Write<string, number> = async (_, sql, all) => {
  for (const one of all) await sql.query(insert(one))
  return all.map(() => all.length)
}
const writeAlso: Write<string, string> = async (_, sql, all) => {
  for (const one of all) await sql.query(insert(one))
  return all
}
/** Like `write`, but throws after writing when the batch holds a certain word. */
const writeAllBut: Write<string, number> = async (_, sql, all) => {
  await write(engine, sql, all)
  if (all.includes('wrong')) throw new Error('refused')
  return all.map(() => all.length)
}

describe('what is written while a transaction is under way', () => {
  it('shares the next transaction, and items for the same write are one batch', async () => {
    const first = inSharedTransaction(engine, 'r1', write, 'a')
    const rest = [
      inSharedTransaction(engine, 'r2', write, 'b'),
      inSharedTransaction(engine, 'r3', writeAlso, 'c'),
      inSharedTransaction(engine, 'r1', write, 'd'),
    ]
    expect(await Promise.all([first, ...rest])).toEqual([3, 3, 'c', 3])
    const { rows } = await pool.query('select count(distinct transaction)::int from note')
    expect(rows).toEqual([{ count: 1 }])
  })

  it('is written one by one when the shared transaction fails, and only the faulty item is lost', async () => {
    const written = await Promise.allSettled(
      ['a', 'wrong', 'b'].map((one) => inSharedTransaction(engine, one, writeAllBut, one)),
    )
    expect(written).toMatchObject([
      { status: 'fulfilled', value: 1 },
      { status: 'rejected', reason: { message: 'refused' } },
      { status: 'fulfilled', value: 1 },
    ])
    expect(await notes()).toEqual(['a', 'b'])
  })
})
