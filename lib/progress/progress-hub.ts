import 'server-only'
import type pg from 'pg'
import { atShutdown } from '@/lib/at-shutdown'
import { log } from '@/lib/log'
import { BoundedClient } from '@/lib/postgres/bounded-client'
import type { Reach } from '@/lib/postgres/watch-reach'

export interface ProgressHub {
  /** Calls `changed` when the program has changed, or may have. Returns the function that ends it. */
  watch(programId: string, changed: () => void): () => void
  /** Whether notifications arrive now. */
  isListening(): boolean
  close(): Promise<void>
}

const shortestWaitMs = 250
const longestWaitMs = 5_000
/** A connection on which nobody says anything for this long is asked whether it is still there, in ms. */
const askEveryMs = 10_000
const silentMs = 4_500

/**
 * Listens for changes of programs on a connection of its own, which must be to PostgreSQL itself: LISTEN needs a session,
 * which a pooler in transaction mode does not give. Reconnects without end; after each connection every watcher is told
 * to read again, because notifications that were sent in between are lost.
 */
export function createProgressHub(connectionString: string, reach: Reach): ProgressHub {
  const watchers = new Map<string, Set<() => void>>()
  let client: pg.Client | undefined
  let listening = false
  let closed = false
  let waitMs = shortestWaitMs
  let timer: NodeJS.Timeout | undefined
  let ask: NodeJS.Timeout | undefined
  let wasLost = false
  const forget = atShutdown(close)
  void connect()

  async function connect() {
    const next = new BoundedClient({
      connectionString,
      keepAlive: true,
      connectionTimeoutMillis: 4_000,
      application_name: 'mesocycle progress',
      bounds: { silentMs, reach },
    })
    client = next
    next.on('error', (error) => lost(next, error))
    next.on('end', () => lost(next))
    next.on('notification', ({ payload }) => payload && tell(watchers.get(payload)))
    try {
      await next.connect()
      await next.query('LISTEN program_progress')
      if (closed || client !== next) return void next.end().catch(() => {})
      waitMs = shortestWaitMs
      if (wasLost) log.info('Live progress is heard again')
      wasLost = false
      listening = true
      ask = setInterval(() => void next.query('select 1').catch(() => {}), askEveryMs)
      for (const set of watchers.values()) tell(set)
    } catch (error) {
      lost(next, error)
    }
  }

  function lost(which: pg.Client, error?: unknown) {
    if (client !== which || closed) return
    client = undefined
    listening = false
    clearInterval(ask)
    which.end().catch(() => {})
    const inMs = Math.round(waitMs * (0.5 + Math.random()))
    const reason = error instanceof Error ? error.message : 'the server closed it'
    // Once, however often it is tried again.
    if (!wasLost)
      log.warn({ reason, retry_in_ms: inMs }, 'The connection for live progress was lost')
    wasLost = true
    timer = setTimeout(() => void connect(), inMs)
    waitMs = Math.min(waitMs * 2, longestWaitMs)
  }

  async function close() {
    closed = true
    forget()
    clearTimeout(timer)
    clearInterval(ask)
    await client?.end().catch(() => {})
  }

  return {
    watch(programId, changed) {
      const set = watchers.get(programId) ?? new Set()
      watchers.set(programId, set.add(changed))
      return () => {
        set.delete(changed)
        if (set.size === 0 && watchers.get(programId) === set) watchers.delete(programId)
      }
    },
    isListening: () => listening,
    close,
  }
}

function tell(watchers: Set<() => void> | undefined) {
  for (const changed of [...(watchers ?? [])]) changed()
}
