import pg from 'pg'
import { checkHistory, readHistory, recordApplied } from './migration-history'
import { readMigrations, type Migration } from './read-migrations'

/** The one that Prisma's CLI takes, so that neither migrates while the other does. */
const migrationLock = 72_707_369

/**
 * Applies what is missing of a folder's migrations, in order, and returns their names. Each is a transaction of its
 * own, with its row in Prisma's table: one that fails leaves nothing and may be tried again. Of several programs that
 * start at once one applies and the others wait. The address is PostgreSQL's own, not a pooler's. Throws a sentence
 * that names the file; docs/decisions/003-our-own-migration-runner.md says what is refused and why.
 */
export async function applyMigrations(databaseUrl: string, folder = 'prisma/migrations') {
  const migrations = readMigrations(folder)
  migrations.forEach(refuseTransactions)
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 })
  // A connection that breaks fails its query; unheard, the event would end the process as well.
  client.on('error', () => {})
  try {
    await client.connect()
    const applied: string[] = []
    for (;;) {
      const next = await inLockedTransaction(client, () => applyNext(client, migrations))
      if (!next) return applied
      applied.push(next.name)
    }
  } finally {
    await client.end().catch(() => {})
  }
}

/** Looks at the history each time: another program may have gone on while this one waited for the lock. */
async function applyNext(client: pg.Client, migrations: Migration[]) {
  const history = await readHistory(client)
  checkHistory(history, migrations)
  const applied = new Set(history.map((row) => row.migration_name))
  const next = migrations.find(({ name }) => !applied.has(name))
  if (!next) return undefined
  const startedAt = await databaseClock(client)
  await client.query(next.sql).catch((error: unknown) => {
    throw explainFailure(error, next)
  })
  await recordApplied(client, next, startedAt)
  return next
}

async function databaseClock(client: pg.Client) {
  const { rows } = await client.query<{ now: Date }>('SELECT clock_timestamp() AS now')
  return rows[0]!.now
}

async function inLockedTransaction<T>(client: pg.Client, work: () => Promise<T>): Promise<T> {
  await client.query('BEGIN')
  try {
    await client.query('SELECT pg_advisory_xact_lock($1)', [migrationLock])
    const result = await work()
    await client.query('COMMIT')
    return result
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {})
    throw error
  }
}

/** A COMMIT of its own would end the transaction that keeps a migration whole. A function's body has BEGIN without `;`. */
function refuseTransactions({ file, sql }: Migration) {
  const statement = /^\s*(begin|start\s+transaction|commit|rollback)(\s+transaction|\s+work)?\s*;/im
  const found = statement.exec(sql)
  if (!found) return
  throw new Error(
    `${file} says ${found[1]?.toUpperCase()}. Leave it out: every migration is one transaction already.`,
  )
}

function explainFailure(error: unknown, { file, sql }: Migration): Error {
  if (!(error instanceof pg.DatabaseError)) {
    const reason = error instanceof Error ? error.message : String(error)
    return new Error(`${file} could not be applied: ${reason}`, { cause: error })
  }
  const { code, message, detail, position } = error
  if (code === '25001') {
    const advice = message.includes('CONCURRENTLY')
      ? 'Write it without CONCURRENTLY and with IF NOT EXISTS; where the table is large and in use, make the index by hand first.'
      : 'Leave it out, and do it by hand where it is needed.'
    return new Error(`${file} is refused: ${message}, and every migration is one. ${advice}`, {
      cause: error,
    })
  }
  const line = position ? ` at line ${lineOf(sql, Number(position))}` : ''
  const more = detail ? ` (${detail})` : ''
  return new Error(`${file} failed${line}: ${message}${more}. Nothing of it was kept.`, {
    cause: error,
  })
}

function lineOf(sql: string, position: number) {
  return sql.slice(0, position - 1).split('\n').length
}
