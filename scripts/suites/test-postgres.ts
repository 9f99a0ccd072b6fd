import pg from 'pg'
import { applyMigrations } from '@/prisma/apply-migrations'
import { appRole } from '@/servers/database/app-role'
import { startTestPostgres } from './start-test-postgres'

/** Vitest's global setup: one server for all integration tests, and a migrated template in it. */
export default async function setUp() {
  const postgres = await startTestPostgres()
  process.env.TEST_POSTGRES_URL = postgres.url
  process.env.TEST_POSTGRES_APP_URL = postgres.appUrl
  const admin = new pg.Client({ connectionString: postgres.url })
  await admin.connect()
  await admin.query(`CREATE DATABASE template OWNER ${appRole}`)
  await admin.end()
  await applyMigrations(postgres.appUrl.replace(/[^/]*$/, 'template'))
  return () => postgres.stop()
}
