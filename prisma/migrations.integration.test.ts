import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { createTestDatabase } from '@/scripts/suites/create-test-database'
import { applyMigrations } from './apply-migrations'
import { diffSchemas } from './diff-schemas'

const schema = readFileSync('prisma/schema.prisma', 'utf8')

test('all migrations together make what the schema says', async () => {
  const migrated = await testDatabase()
  const made = await testDatabase({ empty: true })
  await query(made, await diffSchemas(made, undefined, schema))
  expect(await describeDatabase(migrated)).toEqual(await describeDatabase(made))
})

test('the schema kept beside the migrations is the current one', async () => {
  const kept = readFileSync('prisma/migrations/schema.prisma', 'utf8')
  expect(await diffSchemas(await testDatabase(), kept, schema)).toBe('')
})

test('a column that no migration adds is noticed', async () => {
  const changed = schema.replace('model Program {', 'model Program {\n  forgotten Int?')
  expect(await diffSchemas(await testDatabase(), schema, changed)).toContain('"forgotten"')
})

test('migrating again changes nothing', async () => {
  expect(await applyMigrations(await testDatabase())).toEqual([])
})

test('a script with a function body runs whole', async () => {
  const url = await testDatabase({ empty: true })
  const sql = 'CREATE FUNCTION one() RETURNS int AS $$ BEGIN RETURN 1; END; $$ LANGUAGE plpgsql;'
  expect(await applyMigrations(url, folderWith(sql))).toEqual(['1_test'])
  expect(await query(url, 'SELECT one()')).toEqual([{ one: 1 }])
})

test('a script that fails says why and leaves nothing half done', async () => {
  const url = await testDatabase({ empty: true })
  const folder = folderWith('CREATE TABLE half (id int); SELECT no_such_function();')
  await expect(applyMigrations(url, folder)).rejects.toThrow('no_such_function')
  expect(await query(url, `SELECT to_regclass('half') AS half`)).toEqual([{ half: null }])
})

async function testDatabase(options?: { empty: boolean }) {
  const database = await createTestDatabase(options)
  onTestFinished(database.drop)
  return database.url
}

function folderWith(sql: string) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'mesocycle-migrations-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  mkdirSync(path.join(folder, '1_test'))
  writeFileSync(path.join(folder, '1_test', 'migration.sql'), sql)
  return folder
}

/** Tables with their columns, constraints, indexes and enums, from PostgreSQL's own catalogue. */
async function describeDatabase(url: string) {
  const rows = await query(
    url,
    `SELECT format('%s.%s %s null %s default %s', table_name, column_name,
            coalesce(nullif(data_type, 'USER-DEFINED'), udt_name) || coalesce(datetime_precision::text, ''),
            is_nullable, column_default) AS line
       FROM information_schema.columns WHERE table_schema = 'public'
      UNION ALL
     SELECT conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
      WHERE connamespace = 'public'::regnamespace
      UNION ALL
     SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
      UNION ALL
     SELECT format('%s %s %s', enumtypid::regtype, enumsortorder, enumlabel) FROM pg_enum
      ORDER BY 1`,
  )
  return rows.map((row) => String(row.line)).filter((line) => !line.includes('_prisma_migrations'))
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}
