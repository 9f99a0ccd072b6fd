import pg from 'pg'
import type { EngineLog } from '@/engine/engine-settings'
import { avoidTableScans, pipelinedConnections } from './tuned-connections'

/** The leader's lock has a connection of its own; together they stay within ten. */
const maxConnections = 9

/** Opens the engine's connection pool. Without `tuning` the driver and PostgreSQL keep their own settings. */
export function openDatabase(
  databaseUrl: string,
  log: EngineLog,
  { tuning = false } = {},
): pg.Pool {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: maxConnections,
    application_name: 'mesocycle-engine',
    ...(tuning && pipelinedConnections),
  })
  pool.on('error', (error) => log.warn({ err: error }, 'A database connection was lost'))
  pool.on('connect', (client) => {
    // While a client is checked out, a broken connection is reported to the client and not to the pool.
    client.on('error', (error) => log.debug({ err: error }, 'A database connection broke'))
    if (tuning) avoidTableScans(client)
  })
  return pool
}
