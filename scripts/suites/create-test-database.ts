import { randomUUID } from 'node:crypto'
import pg from 'pg'

/** A migrated database for one test file, copied from a template in tens of milliseconds. */
export async function createTestDatabase({ empty = false } = {}) {
  const server = process.env.TEST_POSTGRES_URL
  if (!server) throw new Error('Run this test in vitest’s project "integration".')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await query(server, `CREATE DATABASE "${name}" TEMPLATE ${empty ? 'template0' : 'template'}`)
  return {
    url: server.replace(/[^/]*$/, name),
    drop: () => query(server, `DROP DATABASE "${name}" WITH (FORCE)`),
  }
}

async function query(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
