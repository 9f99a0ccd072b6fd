import type pg from 'pg'
import { setTimeout as pause } from 'node:timers/promises'
import { BoundedClient } from '@/lib/postgres/bounded-client'
import { databaseFault } from '@/lib/postgres/database-fault'
import type { Reach } from '@/lib/postgres/watch-reach'
import type { EngineLog } from './engine-settings'

/** The key of an advisory lock: any number, but the same for every engine. */
const leaderLock = 7_263_002

/** How often the session is asked whether it is still there, and how long it may take to say so, in ms. */
const [askEveryMs, silentMs] = [10_000, 16_000]
/** The pause before a database that is away, or refuses, is asked for the lock again, in ms. */
const awayMs = 1_000

interface Leadership {
  databaseUrl: string
  reach: Reach
  log: EngineLog
  /** Pause between two attempts to take the lock, in milliseconds. */
  lockMs: number
  begin: () => Term
}

/** The work of an engine while it is the leader. */
export interface Term {
  /** Rejects when the work cannot go on; a new term begins then. */
  failed: Promise<never>
  end(): Promise<void>
}

/**
 * Of several engines on a database one is the leader and works; the others stand by. The leader holds an advisory lock of
 * its database session: the lock is free as soon as the leader dies, and a leader that loses its session stops working.
 */
export function runAsLeader({ databaseUrl, reach, log, lockMs, begin }: Leadership): {
  stop(): Promise<void>
} {
  const stopping = new AbortController()
  const stopped = new Promise<void>((resolve) => {
    stopping.signal.addEventListener('abort', () => resolve())
  })
  const ended = run()

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      const held = await takeLock().catch(complain)
      // A database that gives the lock may yet refuse all work: it is full, or takes no changes.
      const isWell = held ? await workOn(held) : reach.awaySince() === null
      await rest(isWell ? lockMs : Math.max(lockMs, awayMs))
    }
  }

  /** Whether it ended otherwise than by a failure. */
  function workOn(held: HeldLock): Promise<boolean> {
    return work(held).then(
      () => true,
      (error: unknown) => {
        if (!databaseFault(error)) log.error({ err: error }, 'The engine stopped working')
        return false
      },
    )
  }

  async function rest(ms: number): Promise<void> {
    await pause(ms, undefined, { signal: stopping.signal }).catch(() => {})
  }

  /** That the database is away is said where it is met. */
  function complain(error: unknown): undefined {
    if (!databaseFault(error)) log.warn({ err: error }, 'The lock could not be asked for')
  }

  async function takeLock(): Promise<HeldLock | undefined> {
    const client = new BoundedClient({
      connectionString: databaseUrl,
      connectionTimeoutMillis: 5_000,
      bounds: { silentMs, reach },
      application_name: 'mesocycle-engine-lock',
      keepAlive: true,
    })
    const lost = new Promise<void>((resolve) => {
      client.on('error', () => resolve())
      client.on('end', () => resolve())
    })
    await client.connect()
    while (!stopping.signal.aborted) {
      const { rows } = await client.query<{ taken: boolean }>(
        'select pg_try_advisory_lock($1) as taken',
        [leaderLock],
      )
      if (rows[0]!.taken) return { client, lost }
      await rest(lockMs)
    }
    await client.end()
    return undefined
  }

  async function work({ client, lost }: HeldLock): Promise<void> {
    const { failed, end } = begin()
    const asking = setInterval(() => void client.query('select 1').catch(() => {}), askEveryMs)
    try {
      const isLost = await Promise.race([lost.then(() => true), stopped, failed])
      if (isLost) log.warn({}, 'The lock was lost; standing by')
    } finally {
      clearInterval(asking)
      await end()
      await client.end().catch(() => {})
    }
  }

  return {
    stop: () => {
      stopping.abort()
      return ended
    },
  }
}

interface HeldLock {
  client: pg.Client
  /** Resolves when the session is gone, and the lock with it. */
  lost: Promise<void>
}
