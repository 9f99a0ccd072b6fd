import { setTimeout as wait } from 'node:timers/promises'
import { log } from '@/lib/log'
import { startPostgres, type Postgres } from './postgres'

const lookEveryMs = 500
const longestPauseMs = 30_000
/** A server that ran this long had started well: its end is not counted with those before. */
const soundAfterMs = 60_000

/**
 * Starts PostgreSQL again, on the same port, whenever it is found to have ended, by whatever hand: it is a daemon and
 * no child, so nobody tells. Pauses grow while it will not start or does not stay. `stop` ends supervision and server,
 * and waits for a start that is under way, so that none is left behind.
 */
export function supervisePostgres(postgres: Postgres, dataDir: string): { stop(): Promise<void> } {
  const stopping = new AbortController()
  const ended = supervise()

  async function supervise() {
    let starts = 0
    let startedAt = -Infinity
    while (await pause()) {
      const sinceMs = Date.now() - startedAt
      if (postgres.isRunning() || sinceMs < backoffMs(starts)) continue
      starts = sinceMs > soundAfterMs ? 1 : starts + 1
      log.warn('PostgreSQL ended; it is started again')
      await startPostgres(dataDir, { port: postgres.port }).then(
        () => log.info('PostgreSQL runs again'),
        (error: unknown) => log.error({ error }, 'PostgreSQL did not start'),
      )
      startedAt = Date.now()
    }
  }

  /** False when the supervision is to end. */
  function pause() {
    const { signal } = stopping
    return wait(lookEveryMs, true, { signal, ref: false }).catch(() => false)
  }

  return {
    async stop() {
      stopping.abort()
      await ended
      await postgres.stop()
    },
  }
}

function backoffMs(starts: number) {
  return starts === 0 ? 0 : Math.min(longestPauseMs, lookEveryMs * 2 ** starts)
}
