import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { checksumOf, hasChecksum, type Migration } from './read-migrations'

export interface AppliedMigration {
  migration_name: string
  checksum: string
  started_at: Date
  finished_at: Date | null
}

/**
 * What was applied to this database, by us or by Prisma's CLI: rows of Prisma's own table, which is made when there is
 * none. Throws a sentence when the database holds something else.
 */
export async function readHistory(client: pg.Client): Promise<AppliedMigration[]> {
  const { rows } = await client.query<{ exists: boolean; is_empty: boolean }>(lookAround)
  if (!rows[0]!.exists) {
    if (!rows[0]!.is_empty) {
      throw new Error(
        'The database has tables that are not of this program. Give it a database of its own, or drop them.',
      )
    }
    await client.query(createTable)
  }
  const applied = await client.query<AppliedMigration>(
    `SELECT migration_name, checksum, started_at, finished_at FROM _prisma_migrations
      WHERE rolled_back_at IS NULL ORDER BY started_at`,
  )
  return applied.rows
}

/** Throws a sentence unless what was applied is what these files say, as far as it goes. */
export function checkHistory(history: AppliedMigration[], migrations: Migration[]) {
  for (const { migration_name: name, checksum, started_at, finished_at } of history) {
    const migration = migrations.find((one) => one.name === name)
    if (!migration) {
      throw new Error(
        `The database is newer than this program, which does not know its migration ${name}. Start the version that made it, or use another database.`,
      )
    }
    if (!finished_at) {
      throw new Error(
        `The migration ${name} was begun by Prisma's CLI on ${started_at.toISOString()} and did not end. Settle it with "prisma migrate resolve".`,
      )
    }
    if (!hasChecksum(migration, checksum)) {
      throw new Error(
        `${migration.file} is not what was applied to this database. Take the change back (git checkout) and put it into a new migration.`,
      )
    }
  }
}

/** The row as Prisma's CLI writes it when a migration has succeeded. */
export async function recordApplied(client: pg.Client, migration: Migration, startedAt: Date) {
  await client.query(
    `INSERT INTO _prisma_migrations
       (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
     VALUES ($1, $2, $3, $4, clock_timestamp(), 1)`,
    [randomUUID(), checksumOf(migration), migration.name, startedAt],
  )
}

/** Tables of extensions do not count. */
const lookAround = `
  SELECT to_regclass('_prisma_migrations') IS NOT NULL AS exists,
    NOT EXISTS (
      SELECT FROM pg_class
       WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p')
         AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = pg_class.oid AND deptype = 'e')
    ) AS is_empty`

const createTable = `
  CREATE TABLE _prisma_migrations (
    id                      VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum                VARCHAR(64) NOT NULL,
    finished_at             TIMESTAMPTZ,
    migration_name          VARCHAR(255) NOT NULL,
    logs                    TEXT,
    rolled_back_at          TIMESTAMPTZ,
    started_at              TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count     INTEGER NOT NULL DEFAULT 0
  )`
