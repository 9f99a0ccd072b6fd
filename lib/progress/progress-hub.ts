import 'server-only'
import pg from 'pg'
import { atShutdown } from '@/lib/at-shutdown'
import { log } from '@/lib/log'

export interface ProgressHub {
  /** Calls `changed` when the program has changed, or may have. Returns the function that ends it. */
  watch(programId: string, changed: () => void): () => void
  /** Whether notifications arrive now. */
  isListening(): boolean
  close(): Promise<void>
}

const shortestWaitMs = 250
const longestWaitMs = 5_000

/**
 * Listens for changes of programs on a connection of its own, which must be to PostgreSQL itself: LISTEN needs a session,
 * which a pooler in transaction mode does not give. Reconnects without end; after each connection every watcher is told
 * to read again, because notifications that were sent in between are lost.
 */
export function createProgressHub(connectionString: string): ProgressHub {
  const watchers = new Map<string, Set<() => void>>()
  let client: pg.Client | undefined
  let listening = false
  let closed = false
  let waitMs = shortestWaitMs
  let timer: NodeJS.Timeout | undefined
  const forget = atShutdown(close)
  void connect()

  async function connect() {
    const next = new pg.Client({
      connectionString,
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
      application_name: 'mesocycle progress',
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
      listening = true
      for (const set of watchers.values()) tell(set)
    } catch (error) {
      lost(next, error)
    }
  }

  function lost(which: pg.Client, error?: unknown) {
    if (client !== which || closed) return
    client = undefined
    listening = false
    which.end().catch(() => {})
    const inMs = Math.round(waitMs * (0.5 + Math.random()))
    const reason = error instanceof Error ? error.message : 'the server closed it'
    log.warn({ reason, retry_in_ms: inMs }, 'The connection for live progress was lost')
    timer = setTimeout(() => void connect(), inMs)
    waitMs = Math.min(waitMs * 2, longestWaitMs)
  }

  async function close() {
    closed = true
    forget()
    clearTimeout(timer)
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
