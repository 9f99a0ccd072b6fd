import pg from 'pg'
import { engineSchemas, lookAt, programSchema } from '@/scripts/dump/dump-sql'
import { isOurs } from '@/scripts/dump/definitions'
import { readStatements } from './backup-file'
import { countRows } from './make-backup'
import type { Manifest } from './manifest'

interface Restore {
  file: string
  manifest: Manifest
}

/**
 * Makes a database what the backup says, in one transaction: whatever fails on the way leaves it as it was. What it had
 * before goes, also the engine's runs, which are of other programs. Throws a sentence. Migrations that the backup lacks are
 * the caller's.
 */
export async function restoreBackup(databaseUrl: string, restore: Restore): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 })
  // A connection that breaks fails its query; unheard, the event would end the process as well.
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query(`begin; set local lock_timeout = '10s'`)
    await dropEverything(client)
    for await (const statement of readStatements(restore.file)) {
      if (statement !== 'BEGIN;' && statement !== 'COMMIT;') await client.query(statement)
    }
    await compareRows(client, restore.manifest)
    await releaseUnfinished(client)
    await client.query('commit')
  } catch (error) {
    throw explain(error)
  } finally {
    await client.end().catch(() => {})
  }
}

async function dropEverything(client: pg.Client) {
  await client.query(`drop schema if exists ${engineSchemas.join(', ')} cascade`)
  await lookAt(client, [programSchema])
  for (const query of drops) {
    const { rows } = await client.query<{ sql: string }>(query)
    for (const { sql } of rows) await client.query(sql)
  }
}

/** Tables take their indexes, triggers and sequences along; what is left goes after them. */
const drops = [
  `select format('drop table if exists %s cascade', string_agg(oid::regclass::text, ', ')) as sql
     from pg_class where relkind = 'r' and ${isOurs('relnamespace', 'oid')} having count(*) > 0`,
  `select format('drop view if exists %s cascade', oid::regclass) as sql
     from pg_class where relkind = 'v' and ${isOurs('relnamespace', 'oid')}`,
  `select format('drop sequence if exists %s cascade', oid::regclass) as sql
     from pg_class where relkind = 'S' and ${isOurs('relnamespace', 'oid')}`,
  `select format('drop routine if exists %s cascade', oid::regprocedure) as sql
     from pg_proc where ${isOurs('pronamespace', 'oid')}`,
  `select format('drop type if exists %s cascade', type.oid::regtype) as sql
     from pg_type type left join pg_class class on class.oid = typrelid
    where (typtype = 'e' or relkind = 'c') and ${isOurs('typnamespace', 'type.oid')}`,
]

async function compareRows(client: pg.Client, { rows }: Manifest) {
  for (const [table, expected] of Object.entries(rows)) {
    const found = await countRows(client, table)
    if (found === expected) continue
    throw new Error(
      `The backup has ${expected} rows for ${table}, and ${found} arrived. Nothing was changed.`,
    )
  }
}

/**
 * No engine knows of what was being written. As a new attempt with an event that nobody has accepted it is sent at once,
 * and an Inngest server that was told of the old attempt does not take it for the same.
 */
async function releaseUnfinished(client: pg.Client) {
  await client.query(`
    update public.program_week set status = 'pending', error = null
     where status in ('writing', 'repairing');
    update public.program set attempt = attempt + 1, event_accepted_at = null, heartbeat_at = null
     where status in ('pending', 'in_progress')`)
  await forgetNextTries(client)
  const { rowCount } = await client.query(`select where to_regclass('public.change') is not null`)
  if (!rowCount) return
  await client.query(`
    update public.change set attempt = attempt + 1, event_accepted_at = null, heartbeat_at = null
     where status = 'writing'`)
}

/** Nor does anybody try again what waited for its next try; the columns are of a later release than the oldest backups. */
async function forgetNextTries(client: pg.Client) {
  const { rowCount } = await client.query(`
    select from information_schema.columns
     where table_schema = 'public' and table_name = 'program_week' and column_name = 'next_try_at'`)
  if (!rowCount) return
  await client.query(`
    update public.program_week set detail = null, next_try_at = null where next_try_at is not null;
    update public.program set next_try_at = null where next_try_at is not null`)
}

function explain(error: unknown): unknown {
  if (!(error instanceof pg.DatabaseError)) return error
  if (error.code === '55P03') {
    return new Error('Something else is using the tables of this database. Stop it first.')
  }
  return new Error(
    `PostgreSQL refused the backup: ${error.message}. The database is as it was before.`,
    { cause: error },
  )
}
