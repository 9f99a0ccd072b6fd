import pg from 'pg'
import { BoundedClient, type Bounds, countWait } from './bounded-client'

interface PoolSettings extends pg.PoolConfig {
  connectionString: string
  max: number
  bounds: Bounds
  /** How long to wait for a connection, in ms. */
  connectMs: number
  /**
   * The longest that one statement may run on the server, in ms, and that a transaction may stand idle. Null behind a pooler in
   * transaction mode, which would give the setting to whoever comes next.
   */
  statementMs: number | null
}

/**
 * A pool whose connections wait for nothing longer than their bounds. A connection that goes unused for ten seconds is closed, so
 * that dead ones do not lie in wait for long.
 */
export function openPool({ bounds, connectMs, statementMs, ...rest }: PoolSettings): pg.Pool {
  const settings = {
    ...rest,
    bounds,
    keepAlive: true,
    keepAliveInitialDelayMillis: 5_000,
    connectionTimeoutMillis: connectMs,
    idleTimeoutMillis: 10_000,
    Client: BoundedClient as unknown as NonNullable<pg.PoolConfig['Client']>,
    ...(statementMs !== null && {
      onConnect: async (client: pg.ClientBase) => {
        await client.query(
          `set statement_timeout = ${statementMs}; set idle_in_transaction_session_timeout = ${4 * statementMs}`,
        )
      },
    }),
  }
  const pool = new ExplainingPool(settings, bounds)
  // The connection has told its bounds already. Without a listener the event would end the process.
  pool.on('error', () => {})
  return pool
}

/** Has its own errors explained too: that no connection became free in time. Who waited for one waits less for its answers. */
class ExplainingPool extends pg.Pool {
  readonly #bounds: Bounds

  constructor(settings: pg.PoolConfig, bounds: Bounds) {
    super(settings)
    this.#bounds = bounds
  }

  override connect(callback?: unknown): Promise<pg.PoolClient> {
    const connect = super.connect.bind(this) as (callback?: unknown) => Promise<pg.PoolClient>
    const began = performance.now()
    const waited = () => performance.now() - began
    if (typeof callback === 'function') {
      return connect((error: unknown, client?: pg.PoolClient, ...rest: unknown[]) => {
        if (client) countWait(client, waited())
        ;(callback as Callback)(error && this.#explained(error), client, ...rest)
      })
    }
    return connect().then(
      (client) => {
        countWait(client, waited())
        return client
      },
      (error: unknown) => {
        throw this.#explained(error)
      },
    )
  }

  #explained(error: unknown): unknown {
    const { reach, explain = (same: unknown) => same } = this.#bounds
    if (error instanceof Error && error.message.startsWith('timeout exceeded')) {
      reach.failed('busy', error)
    }
    return explain(error)
  }
}

type Callback = (error: unknown, ...rest: unknown[]) => void
