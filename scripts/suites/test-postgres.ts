import pg from 'pg'
import { applyMigrations } from '@/prisma/apply-migrations'
import { startTestPostgres } from './start-test-postgres'

/** Vitest's global setup: one server for all integration tests, and a migrated template in it. */
export default async function setUp() {
  const postgres = await startTestPostgres()
  process.env.TEST_POSTGRES_URL = postgres.url
  const admin = new pg.Client({ connectionString: postgres.url })
  await admin.connect()
  await admin.query('CREATE DATABASE template')
  await admin.end()
  await applyMigrations(postgres.url.replace(/[^/]*$/, 'template'))
  return () => postgres.stop()
}
