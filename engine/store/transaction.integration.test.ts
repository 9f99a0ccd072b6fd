import type pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestDatabase } from '@/scripts/suites/create-test-database'
import { silentLog } from '@/engine/engine-settings'
import { openDatabase } from './open-database'
import { inTransaction } from './transaction'

let database: Awaited<ReturnType<typeof createTestDatabase>>

beforeAll(async () => {
  database = await createTestDatabase({ empty: true })
})
afterAll(() => database?.drop())

describe.each([
  ['without', false],
  ['with', true],
])('a transaction %s tuning', (_, tuning) => {
  let pool: pg.Pool

  beforeAll(async () => {
    pool = openDatabase(database.url, silentLog, { tuning })
    await pool.query('create table if not exists note (text text not null)')
  })
  beforeEach(() => pool.query('truncate note'))
  afterAll(() => pool?.end())

  const insert = (text: string | null) => ({ text: 'insert into note values ($1)', values: [text] })
  const notes = async () =>
    (await pool.query<{ text: string }>('select text from note order by text')).rows.map(
      ({ text }) => text,
    )

  it('runs its statements in the order in which they are given', async () => {
    const { rows } = await inTransaction(pool, async (sql) => {
      sql.send(insert('a'))
      void sql.query('update note set text = $1', ['b'])
      sql.send({ text: 'update note set text = text || text' })
      return sql.query('select text from note')
    })
    expect(rows).toEqual([{ text: 'bb' }])
    expect(await notes()).toEqual(['bb'])
  })

  it(`gives the driver ${tuning ? 'several statements' : 'one statement'} at a time`, async () => {
    const client = await pool.connect()
    const query = client.query.bind(client) as (statement: unknown) => Promise<unknown>
    let underWay = 0
    let most = 0
    const counting = (statement: unknown) => {
      most = Math.max(most, ++underWay)
      return query(statement).finally(() => underWay--)
    }
    client.query = counting as typeof client.query
    // The pool hands out the connection that it was given back last.
    client.release()
    await inTransaction(pool, (sql) => {
      for (const text of ['a', 'b']) sql.send(insert(text))
      return Promise.resolve()
    })
    client.query = query as typeof client.query
    expect(most).toBe(tuning ? 4 : 1)
  })

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
        sql.send(insert('a'), () => void notes().then(resolve, reject))
        return Promise.resolve()
      }).catch(reject)
    })
    expect(seen).toEqual(['a'])
  })

  it('leaves its connection fit for the next one when it fails', async () => {
    const failing = inTransaction(pool, (sql) => sql.query('select nothing'))
    await expect(failing).rejects.toThrow('nothing')
    await inTransaction(pool, (sql) => sql.query(insert('a')))
    expect(await notes()).toEqual(['a'])
  })
})
