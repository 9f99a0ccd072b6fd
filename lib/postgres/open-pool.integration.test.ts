import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase } from '@/scripts/suites/create-test-database'
import { databaseFault } from './database-fault'
import { openPool } from './open-pool'
import { countWaiting } from './waiting-time'
import { watchReach } from './watch-reach'

let database: Awaited<ReturnType<typeof createTestDatabase>>
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

const quiet = { warn: () => {}, info: () => {} }

test('who waited long for a connection waits less for its answer, and the next one in full', async () => {
  const pool = openPool({
    ...{ connectionString: database.url, max: 1, connectMs: 4_000, statementMs: null },
    bounds: { silentMs: 4_000, reach: watchReach(quiet) },
  })
  try {
    const holder = await pool.connect()
    const began = performance.now()
    const second = countWaiting(async () => {
      await pool.query('select 1')
      await pool.query('select pg_sleep(60)')
    }).catch((error: unknown) => error)
    const third = pool.query('select pg_sleep(2), 1 as one')
    await holder.query('select pg_sleep(3)')
    holder.release()
    expect(databaseFault(await second)).toBe('busy')
    expect(performance.now() - began).toBeLessThan(6_500)
    expect((await third).rows).toMatchObject([{ one: 1 }])
  } finally {
    await pool.end()
  }
})
