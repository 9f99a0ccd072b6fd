import { execFileSync } from 'node:child_process'
import pg from 'pg'
import { startTestPostgres } from './start-test-postgres'

/** Vitest's global setup: one server for all integration tests, and a migrated template in it. */
export default async function setUp() {
  const postgres = await startTestPostgres()
  process.env.TEST_POSTGRES_URL = postgres.url
  const admin = new pg.Client({ connectionString: postgres.url })
  await admin.connect()
  await admin.query('CREATE DATABASE template')
  await admin.end()
  const url = postgres.url.replace(/[^/]*$/, 'template')
  execFileSync(process.execPath, ['--import', 'tsx', 'servers/migrate.ts'], {
    env: { ...process.env, DATABASE_URL: url, DATABASE_DIRECT_URL: url },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return () => postgres.stop()
}
