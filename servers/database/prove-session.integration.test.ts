import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { applyMigrations } from '@/prisma/apply-migrations'
import { createTestDatabase } from '@/scripts/suites/create-test-database'
import { provePrivileges } from './prove-privileges'
import { proveSession } from './prove-session'
import { findPooler, startPooler } from './testing/start-pooler'

let database: Awaited<ReturnType<typeof createTestDatabase>>
let elsewhere: Awaited<ReturnType<typeof createTestDatabase>>
beforeAll(async () => {
  database = await createTestDatabase({ empty: true })
  elsewhere = await createTestDatabase({ empty: true })
})
afterAll(async () => {
  await database.drop()
  await elsewhere.drop()
})

test('PostgreSQL itself holds a session', async () => {
  await proveSession(database.url, database.url)
})

test('an address that leads to another database is refused', async () => {
  const refused = proveSession(database.url, elsewhere.url)
  await expect(refused).rejects.toThrow('or to another database than DATABASE_URL')
})

test('a server that is not there is told with the setting that names it', async () => {
  const nowhere = 'postgres://nobody:x@127.0.0.1:1/nothing'
  await expect(proveSession(nowhere, nowhere)).rejects.toThrow('DATABASE_URL cannot be used: ')
  const direct = proveSession(database.url, nowhere)
  await expect(direct).rejects.toThrow('DATABASE_DIRECT_URL cannot be used: ')
})

const pooler = findPooler()
if (!pooler)
  console.warn('Skipped: poolers, because there is no pgbouncer (apt install pgbouncer).')

test.skipIf(!pooler)(
  'a pooler in transaction mode is refused until it has PostgreSQL beside it',
  async () => {
    const pooled = await startPooler(pooler!, database.url)
    try {
      const alone = proveSession(pooled.url, pooled.url)
      await expect(alone).rejects.toThrow(
        'DATABASE_URL leads to a pooler in transaction mode, where LISTEN and locks do not hold. Set DATABASE_DIRECT_URL',
      )
      const twice = proveSession(database.url, pooled.url)
      await expect(twice).rejects.toThrow('DATABASE_DIRECT_URL leads to a pooler')
      await proveSession(pooled.url, database.url)
      await applyMigrations(database.url)
    } finally {
      await pooled.stop()
    }
  },
)

test('a role that may not create is told the statement that cures it', async () => {
  const owner = new pg.Client({ connectionString: database.adminUrl })
  await owner.connect()
  try {
    await owner.query(`create role reader login password 'reader'`)
    const address = new URL(database.url)
    address.username = address.password = 'reader'
    const name = address.pathname.slice(1)
    const refused = provePrivileges(address.href, true)
    await expect(refused).rejects.toThrow(
      `GRANT CREATE ON SCHEMA "public" TO "reader"; GRANT CREATE ON DATABASE "${name}" TO "reader";`,
    )
    await owner.query(`grant create on schema public to reader`)
    await provePrivileges(address.href, false)
    await expect(provePrivileges(address.href, true)).rejects.toThrow('GRANT CREATE ON DATABASE')
    await owner.query(`grant create on database "${name}" to reader`)
    await provePrivileges(address.href, true)
  } finally {
    await owner.query('drop owned by reader; drop role reader')
    await owner.end()
  }
})
