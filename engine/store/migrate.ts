import { runMigrations, type Logger } from 'graphile-worker'
import type pg from 'pg'
import { inTransaction } from './database'
import { queueSchema } from './queue'
import { migrations } from './schema'

/** Any number: what matters is that every engine on this database takes the same one. */
const migrationLock = 7_263_001

/** Brings the engine's tables and the queue's up to date; several engines may do so at once. */
export async function migrate(pool: pg.Pool, logger: Logger): Promise<void> {
  await inTransaction(pool, async (sql) => {
    await sql.query('select pg_advisory_xact_lock($1)', [migrationLock])
    await sql.query('create schema if not exists engine')
    await sql.query('create table if not exists engine.migration (name text primary key)')
    const { rows } = await sql.query<{ name: string }>('select name from engine.migration')
    const applied = new Set(rows.map((row) => row.name))
    for (const migration of migrations) {
      if (applied.has(migration.name)) continue
      await sql.query(migration.sql)
      await sql.query('insert into engine.migration (name) values ($1)', [migration.name])
    }
  })
  await runMigrations({ pgPool: pool, schema: queueSchema, logger, noHandleSignals: true })
}
