import { runMigrations, type Logger } from 'graphile-worker'
import type pg from 'pg'
import { engineMigrations } from './engine-migrations'
import { queueSchema } from './queue'
import { inTransaction } from './transaction'

/** The key of an advisory lock: any number, but the same for every engine. */
const migrationLock = 7_263_001

/** Brings the tables of the engine and of the queue up to date. Several engines may do so at the same time. */
export async function migrateEngine(pool: pg.Pool, logger: Logger): Promise<void> {
  await inTransaction(pool, async (sql) => {
    await sql.query('select pg_advisory_xact_lock($1)', [migrationLock])
    await sql.query('create schema if not exists engine')
    await sql.query('create table if not exists engine.migration (name text primary key)')
    const { rows } = await sql.query<{ name: string }>('select name from engine.migration')
    const applied = new Set(rows.map((row) => row.name))
    for (const migration of engineMigrations) {
      if (applied.has(migration.name)) continue
      await sql.query(migration.sql)
      await sql.query('insert into engine.migration (name) values ($1)', [migration.name])
    }
  })
  await runMigrations({ pgPool: pool, schema: queueSchema, logger, noHandleSignals: true })
}
