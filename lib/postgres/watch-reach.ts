import type { DatabaseFault } from './database-fault'

/** Whether PostgreSQL answers this process, which learns it from each of its statements. */
export interface Reach {
  /** `wrote`: it has stored something. */
  answered(wrote: boolean): void
  failed(fault: DatabaseFault, error: unknown): void
  /** Since when it has not answered, in ms of `performance.now()`; null while it does. */
  awaySince(): number | null
  /** For how long it has answered since it was away, in ms; endless where it never was. */
  answersForMs(): number
}

/** The part of a log that this needs. */
interface Log {
  warn(fields: object, message: string): void
  info(fields: object, message: string): void
}

/** How long a fault that goes on is not said again, in ms. */
const quietMs = 60_000

const sentences: Record<DatabaseFault, string> = {
  away: 'The database does not answer',
  full: 'The database’s disk is full',
  'read-only': 'The database takes no changes',
  busy: 'The database is busy',
}

/**
 * Keeps whether PostgreSQL answers, and is the only voice that says so: one line a minute for each cause, with how often it was
 * met since the last one, and one line when that is over. Whoever else meets such an error says nothing of it.
 */
export function watchReach(log: Log, now: () => number = () => performance.now()): Reach {
  const said = new Map<DatabaseFault, { at: number; met: number }>()
  let awaySince: number | null = null
  let stoppedWriting: number | null = null
  let backAt = -Infinity

  function say(fault: DatabaseFault, error: unknown) {
    const last = said.get(fault)
    if (last && now() - last.at < quietMs) return void (last.met += 1)
    const again = last && last.met > 0 ? { met_since: last.met } : {}
    said.set(fault, { at: now(), met: 0 })
    log.warn({ cause: fault, reason: reasonOf(error), ...again }, sentences[fault])
  }

  /** What was not said when it began is not said when it ends. */
  function sayOver(since: number, message: string, over: DatabaseFault[]) {
    if (!over.some((fault) => (said.get(fault)?.at ?? -Infinity) >= since)) return
    const seconds = Math.round((now() - since) / 100) / 10
    log.info({ seconds }, `${message} after ${seconds} s`)
  }

  return {
    answered(wrote) {
      if (awaySince !== null) {
        sayOver(awaySince, 'The database answers again', ['away'])
        awaySince = null
        backAt = now()
      }
      if (wrote && stoppedWriting !== null) {
        sayOver(stoppedWriting, 'The database stores again', ['full', 'read-only'])
        stoppedWriting = null
      }
    },
    failed(fault, error) {
      if (fault === 'away') awaySince ??= now()
      else if (fault !== 'busy') stoppedWriting ??= now()
      say(fault, error)
    },
    awaySince: () => awaySince,
    answersForMs: () => (awaySince === null ? now() - backAt : 0),
  }
}

/** When a connection fails at several addresses, the AggregateError holds the reasons. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && !error.message) return reasonOf(error.errors[0])
  return error instanceof Error ? error.message : String(error)
}
