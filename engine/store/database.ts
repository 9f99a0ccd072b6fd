import { Socket } from 'node:net'
import pg from 'pg'
import type { EngineLog } from '@/engine/engine-settings'

/** One connection more is the lock's own; together they stay within ten. */
const maxConnections = 9

export type Sql = Pick<pg.ClientBase, 'query'>

/** The connection of a transaction. */
export interface Transaction extends Sql {
  /**
   * Runs a statement on whose result nothing else of the transaction depends: nobody waits for it, the transaction fails
   * when it does, and its rows are given to `whenCommitted`.
   */
  send<Row>(statement: pg.QueryConfig, whenCommitted?: (rows: Row[]) => void): void
}

export function openDatabase(databaseUrl: string, log: EngineLog): pg.Pool {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: maxConnections,
    application_name: 'mesocycle-engine',
    // Statements that do not wait for each other share a round trip, which costs more than most statements.
    pipeline: true,
    stream: () => new GatheringSocket(),
  })
  pool.on('error', (error) => log.warn({ err: error }, 'A database connection was lost'))
  pool.on('connect', (client) => {
    // A client that is checked out reports a broken connection to itself, not to the pool.
    client.on('error', (error) => log.debug({ err: error }, 'A database connection broke'))
    // Every statement is prepared and reads by key. One that is planned while its tables are small would go on reading
    // the whole of them when they have grown.
    client.query('set enable_seqscan = off').catch(() => {})
  })
  return pool
}

/**
 * Sends together what is asked of the database in one turn of the event loop: the driver holds the socket back for the
 * length of a statement, and waking the database costs more than most statements do.
 */
class GatheringSocket extends Socket {
  override uncork(): void {
    process.nextTick(() => super.uncork())
  }
}

/**
 * Waits for all before it fails with what failed first, so that nothing is written any more when the transaction is
 * rolled back.
 */
export async function settleAll<T extends readonly unknown[]>(
  writing: readonly [...{ [K in keyof T]: Promise<T[K]> }],
): Promise<T> {
  await Promise.allSettled(writing)
  return (await Promise.all(writing)) as unknown as T
}

export async function inTransaction<T>(
  pool: pg.Pool,
  work: (sql: Transaction) => Promise<T>,
): Promise<T> {
  const client = await pool.connect()
  const sent: Promise<unknown>[] = []
  const committed: (() => void)[] = []
  const send: Transaction['send'] = (statement, whenCommitted) => {
    const done = client.query(statement).then(({ rows }) => {
      if (whenCommitted) committed.push(() => whenCommitted(rows))
    })
    done.catch(() => {})
    sent.push(done)
  }
  let broken: Error | undefined
  try {
    send({ name: 'begin', text: 'begin' })
    const result = await work({ query: client.query.bind(client) as Sql['query'], send })
    send({ name: 'commit', text: 'commit' })
    await Promise.all(sent)
    committed.forEach((tell) => tell())
    return result
  } catch (error) {
    await client.query('rollback').catch((fault: Error) => (broken = fault))
    // What was sent may be the cause of what failed behind it.
    await Promise.all(sent)
    throw error
  } finally {
    client.release(broken)
  }
}
