import { AsyncResource } from 'node:async_hooks'
import pg from 'pg'
import { BoundedClient, type Bounds, shortestMs } from './bounded-client'
import { beginWaiting, waitedMs } from './waiting-time'

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

/** Has its own errors explained too: that no connection became free in time. Who has waited for one before waits the less. */
class ExplainingPool extends pg.Pool {
  readonly #bounds: Bounds
  readonly #connectMs: number

  constructor(settings: pg.PoolConfig, bounds: Bounds) {
    super(settings)
    this.#bounds = bounds
    this.#connectMs = settings.connectionTimeoutMillis!
  }

  override connect(callback?: unknown): Promise<pg.PoolClient> {
    if (typeof callback !== 'function') {
      return new Promise((resolve, reject) => {
        const settle: Callback = (error, client) =>
          error ? reject(error as Error) : resolve(client!)
        void this.connect(settle)
      })
    }
    const patienceMs = Math.max(shortestMs, Math.ceil(this.#connectMs - waitedMs()))
    const end = beginWaiting()
    // Else it would go on as part of the work of whoever gives the connection back.
    const tell = AsyncResource.bind(callback as Callback)
    let isTold = false
    const settle: Callback = (error, client, release) => {
      if (isTold) return release?.()
      isTold = true
      clearTimeout(timer)
      end()
      tell(error && this.#explained(error), client, release)
    }
    const giveUp = () => settle(new Error(noneFree), undefined, () => {})
    // By then a connection that has become free is handed over, also where this process itself was held up. Whoever has waited
    // for none is told by the driver's pool, which knows whether none was free or a new one was never answered.
    const timer =
      patienceMs < this.#connectMs ? setTimeout(() => setImmediate(giveUp), patienceMs) : undefined
    super.connect(settle as never)
    return undefined as never
  }

  /** A connection that breaks tells the pool's question before its own statement, in the socket's words. */
  override query(...args: unknown[]): never {
    const answer = (super.query as (...args: unknown[]) => unknown).apply(this, args)
    if (!(answer instanceof Promise)) return answer as never
    return answer.catch((error: unknown) => {
      throw this.#explained(error)
    }) as never
  }

  #explained(error: unknown): unknown {
    const { reach, explain = (same: unknown) => same } = this.#bounds
    if (error instanceof Error && error.message.startsWith('timeout exceeded')) {
      reach.failed('busy', error)
    }
    return explain(error)
  }
}

/** As the driver's pool says it. */
const noneFree = 'timeout exceeded when trying to connect'

type Callback = (
  error: unknown,
  client?: pg.PoolClient,
  release?: (error?: unknown) => void,
) => void
