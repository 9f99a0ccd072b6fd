import type { Socket } from 'node:net'
import pg from 'pg'
import { databaseFault } from './database-fault'
import { waitedMs } from './waiting-time'
import type { Reach } from './watch-reach'

export interface Bounds {
  /** The longest that PostgreSQL may say nothing to a statement, in ms. Then the connection is given up. */
  silentMs: number
  /** Where it is kept whether PostgreSQL answers. */
  reach: Reach
  /** What callers get in place of an error of the connection's. */
  explain?: (error: unknown) => unknown
}

export type BoundedConfig = pg.ClientConfig & { bounds: Bounds }

/** After this process itself was held up, how long an answer that has arrived meanwhile may take to be read, in ms. */
const graceMs = 1_000

/** What a statement, and the wait for a connection, has at least, in ms, however long its caller has waited for others. */
export const shortestMs = 500

class Bounded extends pg.Client {
  readonly #bounds: Bounds

  constructor(config: BoundedConfig) {
    super(config)
    this.#bounds = config.bounds
    // Whoever uses the connection hears of it by their statement; unheard, the event would end the process.
    this.on('error', (error) => this.#settled(error))
  }

  override connect(callback?: unknown): Promise<this> {
    const connect = super.connect.bind(this) as (callback?: unknown) => Promise<this>
    if (typeof callback === 'function') {
      return connect((error: unknown, ...rest: unknown[]) => {
        ;(callback as Callback)(error && this.#settled(error), ...rest)
      })
    }
    return connect().catch((error: unknown) => {
      throw this.#settled(error)
    })
  }

  /** As the driver's, in all its forms. */
  override query(...given: unknown[]): never {
    const args = given
    const query = super.query.bind(this) as (...args: unknown[]) => unknown
    const stop = this.#watch()
    const last = args.findLastIndex((arg) => typeof arg === 'function')
    if (last >= 0) {
      const callback = args[last] as Callback
      args[last] = (error: unknown, result: unknown) => {
        stop()
        callback(error ? this.#settled(error) : this.#answered(result), result)
      }
      return query(...args) as never
    }
    return Promise.resolve(query(...args)).then(
      (result) => {
        stop()
        this.#answered(result)
        return result
      },
      (error: unknown) => {
        stop()
        throw this.#settled(error)
      },
    ) as never
  }

  /** Gives the connection up unless what is returned is called in time. */
  #watch(): () => void {
    const soFarMs = waitedMs()
    const silentMs = Math.max(shortestMs, this.#bounds.silentMs - soFarMs)
    const dueAt = performance.now() + silentMs
    const giveUp = () => this.#socket().destroy(silence(silentMs, soFarMs))
    let isOver = false
    const look = () => {
      const wasHeldUp = performance.now() - dueAt > graceMs
      // By then the answers that have arrived are read; after a long stop of this process that takes a moment more.
      setImmediate(() => {
        if (!isOver) timer = setTimeout(giveUp, wasHeldUp ? graceMs : 0)
      })
    }
    let timer = setTimeout(look, silentMs)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }

  #answered(result: unknown): null {
    const { command, rowCount } = Object(result) as Partial<pg.QueryResult>
    this.#bounds.reach.answered(Boolean(rowCount) && /^(INSERT|UPDATE|DELETE)$/.test(command ?? ''))
    return null
  }

  /** Notes what an error says of PostgreSQL, and returns what the caller is to get. */
  #settled(error: unknown): unknown {
    const { reach, explain = (same: unknown) => same } = this.#bounds
    const fault = databaseFault(error)
    if (fault) reach.failed(fault, error)
    else if (error instanceof pg.DatabaseError) reach.answered(false)
    return explain(error)
  }

  #socket(): Socket {
    return (this as unknown as { connection: { stream: Socket } }).connection.stream
  }
}

type Callback = (error: unknown, ...rest: unknown[]) => void

/** Where every connection is taken, PostgreSQL has too much to do rather than being away. */
function silence(ms: number, soFarMs: number): Error {
  const isBusy = soFarMs > ms
  return Object.assign(new Error(`PostgreSQL has not answered for ${(ms / 1000).toFixed(1)} s`), {
    code: isBusy ? queryCanceled : 'ETIMEDOUT',
  })
}

const queryCanceled = '57014'

/**
 * A connection that waits for no answer longer than its bounds allow. A server that is frozen, or behind a network that
 * swallows everything, ends no statement by itself, and neither does the driver's own time limit free the connection: it would
 * go back to its pool and hold up whoever gets it next. So its socket is destroyed, which fails every statement on it.
 */
export const BoundedClient = Bounded as unknown as new (config: BoundedConfig) => pg.Client
