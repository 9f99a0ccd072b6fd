import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { appRole } from '@/servers/database/app-role'

/**
 * A migrated database for one test file, copied from a template in tens of milliseconds, and its address for the role that
 * owns it, as in an app.
 */
export async function createTestDatabase({ empty = false } = {}) {
  const server = process.env.TEST_POSTGRES_URL
  const app = process.env.TEST_POSTGRES_APP_URL
  if (!server || !app) throw new Error('Run this test in vitest’s project "integration".')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const template = empty ? 'template0' : 'template'
  await query(server, `CREATE DATABASE "${name}" TEMPLATE ${template} OWNER ${appRole}`)
  return {
    url: app.replace(/[^/]*$/, name),
    /** For the superuser. */
    adminUrl: server.replace(/[^/]*$/, name),
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
