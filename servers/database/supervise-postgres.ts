import { setTimeout as wait } from 'node:timers/promises'
import { log } from '@/lib/log'
import type { Watch } from '@/servers/launch/supervise-child'
import { untilItHangs } from '@/servers/launch/watch-pulse'
import { pingPostgres } from './folder/ping-postgres'
import { startPostgres, type Postgres } from './postgres'

const lookEveryMs = 500
const longestPauseMs = 30_000
/** A server that ran this long had started well: its end is not counted with those before. */
const soundAfterMs = 60_000

/** Pings unanswered until it hangs: a minute at their usual 5 s, and each time twice as many, up to eight minutes. */
const missesUntilHung = 12
const mostMisses = 8 * missesUntilHung

/**
 * Starts PostgreSQL again, on the same port, whenever it is found to have ended, by whatever hand: it is a daemon and
 * no child, so nobody tells. One that takes connections and answers nothing is ended hard, which costs no transaction
 * that was committed, but a recovery: so it has more time than other parts, and more each time, because where the disk or
 * the machine is what stands still, another start cures nothing. Pauses grow while it will not start or does not stay. `stop` ends supervision and server,
 * and waits for a start that is under way, so that none is left behind.
 */
export function supervisePostgres(
  postgres: Postgres,
  dataDir: string,
  watch?: Pick<Watch, 'patience' | 'wakes'>,
): { stop(): Promise<void> } {
  const stopping = new AbortController()
  const ended = supervise()
  if (watch) void endWhenHung(watch)

  async function endWhenHung({ patience: { pingMs }, wakes }: Pick<Watch, 'patience' | 'wakes'>) {
    const ping = async () => postgres.isRunning() && (await pingPostgres(postgres.port, pingMs))
    for (let misses = missesUntilHung; ; misses = Math.min(mostMisses, 2 * misses)) {
      await untilItHangs({ ping, wakes, patience: { pingMs, misses } }, stopping.signal)
      log.warn('PostgreSQL hung and is ended; it recovers what was committed')
      await postgres
        .endHard()
        .catch((error: unknown) => log.error({ error }, 'PostgreSQL did not end'))
    }
  }

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
