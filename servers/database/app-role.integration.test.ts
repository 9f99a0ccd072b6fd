import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { releases, restoreRelease } from '@/e2e/releases/release'
import { applyMigrations } from '@/prisma/apply-migrations'
import { appRole, createAppRole, giveToAppRole } from './app-role'

test.each(releases)(
  'the database that release %s left to the superuser is given to the app’s role, whole and once',
  async (release) => {
    const { adminUrl, appUrl } = await superusersDatabase()
    await restoreRelease(adminUrl, release)
    await give(adminUrl)
    expect(await ownedBySuperuser(adminUrl)).toEqual([])
    expect((await applyMigrations(appUrl)).length).toBeGreaterThan(0)
    const before = await query(adminUrl, 'SELECT ctid FROM pg_class ORDER BY oid')
    await give(adminUrl)
    expect(await query(adminUrl, 'SELECT ctid FROM pg_class ORDER BY oid')).toEqual(before)
    const [counted] = await query(appUrl, 'SELECT count(*)::int AS n FROM program')
    expect(counted!.n).toBeGreaterThan(0)
  },
)

test('all kinds of objects are given, and what an extension or a table brings along follows it', async () => {
  const { adminUrl, appUrl } = await superusersDatabase()
  await query(
    adminUrl,
    `CREATE SCHEMA "Odd one"; CREATE EXTENSION pgcrypto SCHEMA "Odd one";
     CREATE TABLE "Odd one"."a b" (id serial PRIMARY KEY, n int GENERATED ALWAYS AS IDENTITY, day date);
     CREATE TABLE parts (day date) PARTITION BY RANGE (day);
     CREATE TABLE first_part PARTITION OF parts DEFAULT;
     CREATE SEQUENCE counter; CREATE VIEW seen AS SELECT 1 AS one;
     CREATE MATERIALIZED VIEW kept AS SELECT 1 AS one;
     CREATE TYPE mood AS ENUM ('good'); CREATE DOMAIN small AS int CHECK (VALUE < 9);
     CREATE TYPE pair AS (a int, b mood); CREATE TYPE span AS RANGE (SUBTYPE = date);
     CREATE FUNCTION twice(n int) RETURNS int LANGUAGE sql AS 'SELECT n * 2';
     CREATE PROCEDURE nothing() LANGUAGE sql AS 'SELECT 1'`,
  )
  await give(adminUrl)
  expect(await ownedBySuperuser(adminUrl)).toEqual([])
  await query(appUrl, 'ALTER TABLE "Odd one"."a b" ADD COLUMN more mood; DROP FUNCTION twice')
})

test('the app’s role is no superuser, may not read the server’s files, and keeps its password', async () => {
  const { adminUrl, appUrl } = await superusersDatabase()
  const password = `SELECT rolpassword, rolsuper FROM pg_authid WHERE rolname = '${appRole}'`
  const before = await query(adminUrl, password)
  expect(before).toMatchObject([{ rolsuper: false }])
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  await createAppRole(client, 'another')
  await client.end()
  expect(await query(adminUrl, password)).toEqual(before)
  for (const sql of [
    `SELECT pg_read_file('postgresql.conf')`,
    `COPY (SELECT 1) TO PROGRAM 'cat'`,
    `CREATE ROLE another`,
  ]) {
    await expect(query(appUrl, sql), sql).rejects.toThrow(/permission denied/)
  }
})

/** A database as releases before this role made it. */
async function superusersDatabase() {
  const server = process.env.TEST_POSTGRES_URL ?? ''
  const app = process.env.TEST_POSTGRES_APP_URL ?? ''
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await query(server, `CREATE DATABASE ${name} TEMPLATE template0`)
  onTestFinished(async () => void (await query(server, `DROP DATABASE ${name} WITH (FORCE)`)))
  const named = (url: string) => url.replace(/[^/]*$/, name)
  return { adminUrl: named(server), appUrl: named(app) }
}

async function give(adminUrl: string) {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  await giveToAppRole(client)
  await client.end()
}

/** What is the superuser's and neither the system's nor an extension's. */
async function ownedBySuperuser(url: string) {
  const rows = await query(
    url,
    `WITH own AS (
       SELECT relname AS name, oid FROM pg_class WHERE relowner = 10
       UNION ALL SELECT typname, oid FROM pg_type WHERE typowner = 10
       UNION ALL SELECT proname, oid FROM pg_proc WHERE proowner = 10
       UNION ALL SELECT nspname, oid FROM pg_namespace WHERE nspowner = 10
       UNION ALL SELECT datname, oid FROM pg_database WHERE datdba = 10 AND datname = current_database()
     )
     SELECT name FROM own WHERE oid >= 16384
        AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = own.oid AND deptype = 'e')`,
  )
  return rows.map(({ name }) => name)
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql)
    return rows ?? []
  } finally {
    await client.end()
  }
}
