import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { describe, expect, onTestFinished, test } from 'vitest'
import { applyMigrations } from './apply-migrations'
import { readMigrations } from './read-migrations'
import { deployByPrisma, diagnoseByPrisma } from './testing/prisma-deploy'
import { describeDatabase, query, scratchDatabase } from './testing/scratch-database'

const folder = 'prisma/migrations'
const names = readMigrations(folder).map(({ name }) => name)
const nothingToDo = {
  hasMigrationsTable: true,
  history: null,
  editedMigrationNames: [],
  failedMigrationNames: [],
}

describe('beside Prisma’s own engine', () => {
  test('tables, functions and the rows that keep account of them are the same', async () => {
    const [ours, prismas] = [await emptyDatabase(), await emptyDatabase()]
    expect(await applyMigrations(ours, folder)).toEqual(names)
    expect(await deployByPrisma(prismas, folder)).toEqual(names)
    expect(await describeDatabase(ours)).toEqual(await describeDatabase(prismas))
    expect(await listApplied(ours)).toEqual(await listApplied(prismas))
  })

  test('after us it finds nothing to do', async () => {
    const url = await emptyDatabase()
    await applyMigrations(url, folder)
    expect(await diagnoseByPrisma(url, folder)).toEqual(nothingToDo)
    expect(await deployByPrisma(url, folder)).toEqual([])
  })

  test('after it we find nothing to do', async () => {
    const url = await emptyDatabase()
    await deployByPrisma(url, folder)
    expect(await applyMigrations(url, folder)).toEqual([])
  })

  test('each goes on where the other stopped', async () => {
    const url = await emptyDatabase()
    const copy = folderWith({ '1': 'CREATE TABLE a (id int);' })
    await applyMigrations(url, copy)
    addMigration(copy, '2', 'CREATE TABLE b (id int);')
    expect(await deployByPrisma(url, copy)).toEqual(['2'])
    addMigration(copy, '3', 'CREATE TABLE c (id int);')
    expect(await applyMigrations(url, copy)).toEqual(['3'])
    expect(await diagnoseByPrisma(url, copy)).toEqual(nothingToDo)
  })
})

test('a script with a function body runs whole', async () => {
  const url = await emptyDatabase()
  const sql = 'CREATE FUNCTION one() RETURNS int AS $$ BEGIN RETURN 1; END; $$ LANGUAGE plpgsql;'
  expect(await applyMigrations(url, folderWith({ '1_one': sql }))).toEqual(['1_one'])
  expect(await query(url, 'SELECT one()')).toEqual([{ one: 1 }])
})

test('a script that fails names its file and line, leaves nothing of itself, and is tried again when it is mended', async () => {
  const url = await emptyDatabase()
  const broken = 'CREATE TABLE half (id int);\nSELECT no_such_function();'
  const copy = folderWith({ '1_sound': 'CREATE TABLE sound (id int);', '2_broken': broken })
  await expect(applyMigrations(url, copy)).rejects.toThrow(
    /2_broken\/migration\.sql failed at line 2: function no_such_function\(\) does not exist\. Nothing of it was kept\.$/,
  )
  const tables = `SELECT to_regclass('sound') IS NOT NULL AS sound, to_regclass('half') IS NOT NULL AS half`
  expect(await query(url, tables)).toEqual([{ sound: true, half: false }])
  expect((await listApplied(url)).map((row) => row.migration_name)).toEqual(['1_sound'])

  writeFileSync(path.join(copy, '2_broken', 'migration.sql'), 'CREATE TABLE half (id int);')
  expect(await applyMigrations(url, copy)).toEqual(['2_broken'])
  expect(await query(url, tables)).toEqual([{ sound: true, half: true }])
})

test('of two starts at once one applies each migration, and both find all of them', async () => {
  const url = await emptyDatabase()
  const sql = (name: string) => `SELECT pg_sleep(0.2); CREATE TABLE ${name} (id int);`
  const copy = folderWith({ '1': sql('a'), '2': sql('b'), '3': sql('c') })
  const applied = await Promise.all([applyMigrations(url, copy), applyMigrations(url, copy)])
  expect(applied.flat().sort()).toEqual(['1', '2', '3'])
  expect((await listApplied(url)).map((row) => row.migration_name)).toEqual(['1', '2', '3'])
})

test('a start waits while Prisma’s CLI migrates', async () => {
  const url = await emptyDatabase()
  const copy = folderWith({ '1': 'CREATE TABLE a (id int);' })
  const cli = new pg.Client({ connectionString: url })
  await cli.connect()
  try {
    // What the CLI says first: its lock is its session's.
    await cli.query('SELECT pg_advisory_lock(72707369)')
    const applying = applyMigrations(url, copy)
    await expect.poll(() => waitingForLocks(cli)).toBe(1)
    expect(await query(url, `SELECT to_regclass('a') AS a`)).toEqual([{ a: null }])
    await cli.query('SELECT pg_advisory_unlock(72707369)')
    expect(await applying).toEqual(['1'])
  } finally {
    await cli.end()
  }
})

describe('is refused in a sentence, and changes nothing', () => {
  test('a database that is newer than the program', async () => {
    const url = await emptyDatabase()
    const copy = folderWith({ '1': 'CREATE TABLE a (id int);', '2': 'CREATE TABLE b (id int);' })
    await applyMigrations(url, copy)
    rmSync(path.join(copy, '2'), { recursive: true })
    addMigration(copy, '3', 'CREATE TABLE c (id int);')
    await expectRefusal(url, copy, /newer than this program, which does not know its migration 2\./)
  })

  test('a migration that was changed after it was applied, but not for its line endings', async () => {
    const url = await emptyDatabase()
    const sql = 'CREATE TABLE a (id int);\n-- the end\n'
    const copy = folderWith({ '1': sql })
    const file = path.join(copy, '1', 'migration.sql')
    await applyMigrations(url, copy)
    writeFileSync(file, sql.replaceAll('\n', '\r\n'))
    expect(await applyMigrations(url, copy)).toEqual([])
    writeFileSync(file, sql)
    appendFileSync(file, 'CREATE TABLE b (id int);')
    addMigration(copy, '2', 'CREATE TABLE c (id int);')
    await expectRefusal(url, copy, /1\/migration\.sql is not what was applied to this database\./)
  })

  test('a migration that Prisma’s CLI did not finish', async () => {
    const url = await emptyDatabase()
    const copy = folderWith({ '1': 'CREATE TABLE a (id int); SELECT no_such_function();' })
    await expect(deployByPrisma(url, copy)).rejects.toThrow()
    writeFileSync(path.join(copy, '1', 'migration.sql'), 'CREATE TABLE a (id int);')
    await expectRefusal(url, copy, /migration 1 was begun by Prisma's CLI .*migrate resolve/)
    await query(url, 'UPDATE _prisma_migrations SET rolled_back_at = now()')
    expect(await applyMigrations(url, copy)).toEqual(['1'])
  })

  test('a database with tables of somebody else', async () => {
    const url = await emptyDatabase()
    await query(url, 'CREATE TABLE a (id int)')
    await expectRefusal(url, folder, /has tables that are not of this program/)
  })

  test.each([
    ['CREATE TABLE a (id int);\nCREATE INDEX CONCURRENTLY i ON a (id);', /cannot .*CONCURRENTLY/],
    ['VACUUM;', /VACUUM cannot .*Leave it out/],
    ['CREATE TABLE a (id int);\n  commit;\nCREATE TABLE b (id int);', /says COMMIT\. Leave it out/],
    ['BEGIN TRANSACTION;\nCREATE TABLE a (id int);', /says BEGIN\./],
  ])('what cannot be part of a transaction: %s', async (sql, sentence) => {
    await expectRefusal(await emptyDatabase(), folderWith({ '1': sql }), sentence)
  })
})

async function expectRefusal(url: string, migrations: string, sentence: RegExp) {
  const before = await describeDatabase(url)
  await expect(applyMigrations(url, migrations)).rejects.toThrow(sentence)
  expect(await describeDatabase(url)).toEqual(before)
}

function emptyDatabase() {
  return scratchDatabase({ empty: true })
}

function folderWith(scripts: Record<string, string>) {
  const made = mkdtempSync(path.join(os.tmpdir(), 'mesocycle-migrations-'))
  onTestFinished(() => rmSync(made, { recursive: true }))
  for (const [name, sql] of Object.entries(scripts)) addMigration(made, name, sql)
  return made
}

function addMigration(to: string, name: string, sql: string) {
  mkdirSync(path.join(to, name))
  writeFileSync(path.join(to, name, 'migration.sql'), sql)
}

/** Rows of Prisma's table in the order of their end; of ids and times, whether they are what they should be. */
function listApplied(url: string) {
  return query(
    url,
    `SELECT to_jsonb(applied) - '{id,started_at,finished_at}'::text[] || jsonb_build_object(
        'has_uuid', id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$',
        'took', finished_at >= started_at) AS row
      FROM _prisma_migrations AS applied ORDER BY started_at`,
  ).then((rows) => rows.map(({ row }) => row as Record<string, unknown>))
}

async function waitingForLocks(client: pg.Client) {
  const { rows } = await client.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM pg_locks JOIN pg_database ON pg_database.oid = database
      WHERE datname = current_database() AND locktype = 'advisory' AND NOT granted`,
  )
  return rows[0]!.n
}
