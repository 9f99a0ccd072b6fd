import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createWriteStream, readFileSync } from 'node:fs'
import { createGzip, gunzipSync } from 'node:zlib'
import pg from 'pg'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { readRelease, restoreRelease } from '@/e2e/releases/release'
import { applyMigrations } from '@/prisma/apply-migrations'
import { readMigrations } from '@/prisma/read-migrations'
import { dumpStatements, openSnapshot, programSchema } from '@/scripts/dump/dump-sql'
import { createTestDatabase } from '@/scripts/suites/create-test-database'
import { checkBackup, readStatements, writeParts } from './backup-file'
import { holdsPrograms } from './holds-programs'
import { makeBackup } from './make-backup'
import type { Manifest } from './manifest'
import { restoreBackup } from './restore-backup'

const folder = mkdtempSync(path.join(os.tmpdir(), 'mesocycle-backup-'))
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await Promise.all(drops.map((drop) => drop()))
})

const secrets = { better_auth_secret: 'known' }
const { writing } = readRelease('0.1.0')
/** Of release 0.1.0, as it lost its power in the middle of a program. */
let old: { url: string; file: string; manifest: Manifest }
beforeAll(async () => {
  const url = await database()
  await restoreRelease(url, '0.1.0')
  const file = path.join(folder, 'old.sql.gz')
  const { manifest } = await makeBackup({ databaseUrl: url, secrets }, file)
  old = { url, file, manifest }
})

test('a backup says what is in it, and only its owner may read it', async () => {
  expect(await checkBackup(old.file)).toEqual(old.manifest)
  expect(old.manifest).toMatchObject({ secrets, rows: { 'public.program': 4 } })
  expect(old.manifest.migrations).toEqual(
    readMigrations('prisma/migrations')
      .slice(0, old.manifest.migrations.length)
      .map(({ name }) => name),
  )
  expect(Object.keys(old.manifest.rows).join()).not.toContain('engine')
  expect(statSync(old.file).mode & 0o777).toBe(0o600)
  await expect(makeBackup({ databaseUrl: old.url, secrets }, old.file)).rejects.toThrow('exists.')
})

test('an older release’s backup becomes a database of this one, whose unfinished program is sent at once', async () => {
  const url = await database()
  await restoreBackup(url, old)
  expect(await dumpOf(url)).toEqual(await dumpOf(old.url))
  expect(await applyMigrations(url)).not.toEqual([])
  expect(
    await query(url, `select attempt, event_accepted_at, heartbeat_at from program where id = $1`, [
      writing,
    ]),
  ).toEqual([{ attempt: 2, event_accepted_at: null, heartbeat_at: null }])
  expect(
    await query(
      url,
      `select status::text, count(*)::int as n from program_week where program_id = $1 group by 1 order by 1`,
      [writing],
    ),
  ).toEqual([
    { status: 'done', n: 2 },
    { status: 'pending', n: 4 },
  ])
})

test('what was there goes whole, with the engine’s runs, and what comes is whole', async () => {
  const url = await database()
  await restoreRelease(url, '0.1.0')
  await applyMigrations(url)
  await query(url, `insert into program_week select id, 99 from program`)
  expect(await holdsPrograms(url)).toBe(true)
  await restoreBackup(url, old)
  expect(await dumpOf(url)).toEqual(await dumpOf(old.url))
  expect(await query(url, `select to_regnamespace('engine') as engine`)).toEqual([{ engine: null }])
})

test('of what is written meanwhile nothing is in it, and nobody waits', async () => {
  const url = await database()
  await applyMigrations(url)
  const client = await openSnapshot(url, [programSchema])
  onTestFinished(() => client.end())
  const statements = dumpStatements(client)
  await statements.next()
  await query(url, addUser)
  const later: string[] = []
  for await (const statement of statements) later.push(statement)
  expect(later.join('\n')).not.toContain('later@example.com')
  expect(await holdsPrograms(url)).toBe(true)
})

test('a restore that fails half-way leaves everything as it was', async () => {
  const url = await database()
  await applyMigrations(url)
  await query(url, addUser)
  const before = await wholeDumpOf(url)
  const broken = await rewrite('broken', (statement) =>
    statement.startsWith('ALTER TABLE') ? 'select no_such_thing' : statement,
  )
  await expect(restoreBackup(url, { file: broken, manifest: old.manifest })).rejects.toThrow(
    /no_such_thing.*The database is as it was before\./,
  )
  const fewer = await rewrite('fewer', (statement) =>
    statement.startsWith('INSERT INTO public.week_version') ? 'select 1' : statement,
  )
  await expect(restoreBackup(url, { file: fewer, manifest: old.manifest })).rejects.toThrow(
    'rows for public.week_version, and 0 arrived',
  )
  const cut = path.join(folder, 'cut')
  writeFileSync(cut, readFileSync(old.file).subarray(0, 5_000))
  await expect(restoreBackup(url, { file: cut, manifest: old.manifest })).rejects.toThrow('cut off')
  expect(await wholeDumpOf(url)).toEqual(before)
})

test('psql would restore it: the text as one query', async () => {
  const url = await database()
  await query(url, gunzipSync(readFileSync(old.file)).toString())
  expect(await wholeDumpOf(url)).toEqual(await wholeDumpOf(old.url))
})

test('a database that is in use, or somebody else’s, is not touched; tables alone are no programs', async () => {
  const url = await database()
  expect(await holdsPrograms(url)).toBe(false)
  await query(url, 'create table a (id int)')
  await expect(holdsPrograms(url)).rejects.toThrow('not of this program')
  await query(url, 'drop table a')
  await applyMigrations(url)
  expect(await holdsPrograms(url)).toBe(false)
  const app = new pg.Client({ connectionString: url, application_name: 'mesocycle progress' })
  await app.connect()
  await expect(holdsPrograms(url)).rejects.toThrow('An app is using this database.')
  await app.end()
})

test('where there is nothing yet, that is said, and no file is left', async () => {
  const file = path.join(folder, 'nothing.sql.gz')
  await expect(makeBackup({ databaseUrl: await database(), secrets }, file)).rejects.toThrow(
    'There is nothing to back up',
  )
  expect(() => statSync(`${file}.new`)).toThrow('ENOENT')
})

const addUser = `insert into "user" (id, name, email, "emailVerified", "updatedAt")
  values ('later', 'later', 'later@example.com', false, now())`

const drops: (() => Promise<unknown>)[] = []

async function database() {
  const made = await createTestDatabase({ empty: true })
  drops.push(made.drop)
  return made.url
}

/** The backup of the old release with other statements, whole as a file. */
async function rewrite(name: string, change: (statement: string) => string) {
  const file = path.join(folder, name)
  async function* changed() {
    for await (const statement of readStatements(old.file)) yield change(statement)
  }
  const parts = Readable.from(writeParts(old.manifest, changed()))
  await pipeline(parts, createGzip(), createWriteStream(file))
  return file
}

/** But for what a restore changes on purpose. */
async function dumpOf(url: string) {
  const statements = await wholeDumpOf(url)
  return statements.filter((sql) => !/^INSERT INTO public.program(_week)? /.test(sql))
}

async function wholeDumpOf(url: string) {
  const client = await openSnapshot(url, [programSchema])
  try {
    const statements: string[] = []
    for await (const statement of dumpStatements(client)) statements.push(statement)
    return statements
  } finally {
    await client.end()
  }
}

async function query(url: string, sql: string, values?: unknown[]) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql, values)).rows
  } finally {
    await client.end()
  }
}
