import pg from 'pg'
import { setTimeout as pause } from 'node:timers/promises'
import type { EngineLog } from './engine-settings'

/** The key of an advisory lock: any number, but the same for every engine. */
const leaderLock = 7_263_002

interface Leadership {
  databaseUrl: string
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
export function runAsLeader({ databaseUrl, log, lockMs, begin }: Leadership): {
  stop(): Promise<void>
} {
  const stopping = new AbortController()
  const ended = run()

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      const held = await takeLock().catch((error: unknown) =>
        log.warn({ err: error }, 'The lock could not be asked for'),
      )
      if (!held) await pause(lockMs, undefined, { signal: stopping.signal }).catch(() => {})
      else
        await work(held).catch((error: unknown) =>
          log.error({ err: error }, 'The engine stopped working'),
        )
    }
  }

  async function takeLock(): Promise<HeldLock | undefined> {
    const client = new pg.Client({
      connectionString: databaseUrl,
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
      await pause(lockMs, undefined, { signal: stopping.signal }).catch(() => {})
    }
    await client.end()
    return undefined
  }

  async function work({ client, lost }: HeldLock): Promise<void> {
    const aborted = new Promise<void>((resolve) => {
      if (stopping.signal.aborted) resolve()
      stopping.signal.addEventListener('abort', () => resolve())
    })
    const { failed, end } = begin()
    try {
      await Promise.race([
        lost.then(() => {
          if (!stopping.signal.aborted) log.warn({}, 'The lock was lost; standing by')
        }),
        aborted,
        failed,
      ])
    } finally {
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
