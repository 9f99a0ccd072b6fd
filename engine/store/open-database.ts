import type pg from 'pg'
import { openPool } from '@/lib/postgres/open-pool'
import type { EngineLog } from '@/engine/engine-settings'
import { watchReach } from '@/lib/postgres/watch-reach'
import { avoidTableScans, pipelinedConnections } from './tuned-connections'

/** The leader's lock has a connection of its own; together they stay within ten. */
const maxConnections = 9

/** Longer than an app's, in ms: nobody waits for the engine, and one of its statements serves many runs. */
const limits = { connectMs: 5_000, statementMs: 15_000, silentMs: 16_000 }

/**
 * Opens the engine's connection pool. Without `tuning` the driver and PostgreSQL keep their own settings, but for the time that a
 * statement may take.
 */
export function openDatabase(
  databaseUrl: string,
  log: EngineLog,
  { tuning = false, reach = watchReach(log) } = {},
): pg.Pool {
  const { silentMs, ...rest } = limits
  const pool = openPool({
    connectionString: databaseUrl,
    max: maxConnections,
    application_name: 'mesocycle-engine',
    bounds: { silentMs, reach },
    ...rest,
    ...(tuning && pipelinedConnections),
  })
  pool.on('connect', (client) => {
    // While a client is checked out, a broken connection is reported to the client and not to the pool.
    client.on('error', (error) => log.debug({ err: error }, 'A database connection broke'))
    if (tuning) avoidTableScans(client)
  })
  return pool
}
