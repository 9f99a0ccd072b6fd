import type pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestDatabase } from '@/scripts/suites/create-test-database'
import { inTransaction, openDatabase } from '@/engine/store/database'
import type { EngineContext } from '@/engine/engine-context'
import { silentLog } from '@/engine/engine-settings'
import { migrate } from '@/engine/store/migrate'
import { sharedTransactions, type InSharedTransaction, type Write } from './shared-transaction'
import { queueLogger } from '@/engine/work'

let database: Awaited<ReturnType<typeof createTestDatabase>>
let pool: pg.Pool
let inSharedTransaction: InSharedTransaction
const engine = {} as EngineContext

beforeAll(async () => {
  database = await createTestDatabase({ empty: true })
  pool = openDatabase(database.url, silentLog)
  await migrate(pool, queueLogger(silentLog))
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

/** Writes a note for each, and how many were written with it is its answer. */
const write: Write<string, number> = async (_, sql, all) => {
  for (const one of all) await sql.query(insert(one))
  return all.map(() => all.length)
}
const writeAlso: Write<string, string> = async (_, sql, all) => {
  for (const one of all) await sql.query(insert(one))
  return all
}
/** As `write`, but one word is refused after it was written. */
const writeAllBut: Write<string, number> = async (_, sql, all) => {
  await write(engine, sql, all)
  if (all.includes('wrong')) throw new Error('refused')
  return all.map(() => all.length)
}

describe('what comes together', () => {
  it('is written in one transaction, what is alike at once', async () => {
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

  it('is written one by one when one of it cannot be, and only that one is lost', async () => {
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

describe('a transaction', () => {
  it('fails with the cause when a statement fails that nobody waits for, and leaves nothing', async () => {
    const failing = inTransaction(pool, async (sql) => {
      sql.send(insert('a'))
      sql.send(insert(null))
      await sql.query(insert('b'))
    })
    await expect(failing).rejects.toThrow('null value in column "text"')
    expect(await notes()).toEqual([])
  })

  it('fails when the last statement fails, and tells nobody that it was committed', async () => {
    const told: unknown[] = []
    const failing = inTransaction(pool, (sql) => {
      sql.send(insert('a'), (rows) => told.push(rows))
      sql.send(insert(null))
      return Promise.resolve()
    })
    await expect(failing).rejects.toThrow('null value in column "text"')
    expect(await notes()).toEqual([])
    expect(told).toEqual([])
  })

  it('tells of what was sent when others can see it', async () => {
    const seen = await new Promise<string[]>((resolve, reject) => {
      inTransaction(pool, (sql) => {
        sql.send<{ transaction: string }>(insert('a'), () => void notes().then(resolve, reject))
        return Promise.resolve()
      }).catch(reject)
    })
    expect(seen).toEqual(['a'])
  })
})
