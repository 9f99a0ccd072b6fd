import pg from 'pg'
import type { EngineLog } from './engine-settings'

/** One connection more is the lock's own; together they stay within ten. */
const maxConnections = 9

export type Sql = Pick<pg.ClientBase, 'query'>

export function openDatabase(databaseUrl: string, log: EngineLog): pg.Pool {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: maxConnections,
    application_name: 'mesocycle-engine',
  })
  pool.on('error', (error) => log.warn({ err: error }, 'A database connection was lost'))
  pool.on('connect', (client) => {
    // A client that is checked out reports a broken connection to itself, not to the pool.
    client.on('error', (error) => log.debug({ err: error }, 'A database connection broke'))
  })
  return pool
}

export async function inTransaction<T>(pool: pg.Pool, work: (sql: Sql) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    await client.query('begin')
    const result = await work(client)
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch((fault: Error) => (broken = fault))
    throw error
  } finally {
    client.release(broken)
  }
}
