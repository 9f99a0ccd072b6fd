import pg from 'pg'
import { setTimeout as pause } from 'node:timers/promises'
import type { EngineLog } from './engine-settings'

/** Any number, the same for all engines. */
const workLock = 7_263_002

interface Turns {
  databaseUrl: string
  log: EngineLog
  lockMs: number
  begin: () => Work
}

export interface Work {
  /** Rejects when the work cannot go on; it is begun anew then. */
  failed: Promise<never>
  end(): Promise<void>
}

/**
 * One engine on a database works, any others stand by. The lock is a session's: it is free the moment its holder dies,
 * and a holder that loses its session stops working.
 */
export function takeTurns({ databaseUrl, log, lockMs, begin }: Turns): { stop(): Promise<void> } {
  const stopping = new AbortController()
  const ended = run()

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      const turn = await takeLock().catch((error: unknown) =>
        log.warn({ err: error }, 'The lock could not be asked for'),
      )
      if (!turn) await pause(lockMs, undefined, { signal: stopping.signal }).catch(() => {})
      else
        await work(turn).catch((error: unknown) =>
          log.error({ err: error }, 'The engine stopped working'),
        )
    }
  }

  async function takeLock(): Promise<Turn | undefined> {
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
        [workLock],
      )
      if (rows[0]!.taken) return { client, lost }
      await pause(lockMs, undefined, { signal: stopping.signal }).catch(() => {})
    }
    await client.end()
    return undefined
  }

  async function work({ client, lost }: Turn): Promise<void> {
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

interface Turn {
  client: pg.Client
  /** Resolves when the session is gone, and the lock with it. */
  lost: Promise<void>
}
