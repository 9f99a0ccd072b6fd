import { Socket } from 'node:net'
import type pg from 'pg'

/**
 * Driver settings under ENGINE_TUNING: statements are sent without waiting for the results of earlier ones, so that
 * several share a round trip, and those sent in one turn of the event loop share a write to the socket.
 */
export const pipelinedConnections: pg.PoolConfig = {
  pipeline: true,
  stream: () => new CoalescingSocket(),
}

/**
 * The driver corks its socket for the length of one statement. Uncorking only at the end of the current turn of the event
 * loop gathers all statements of that turn in one write: waking PostgreSQL costs more than most statements do.
 */
class CoalescingSocket extends Socket {
  override uncork(): void {
    process.nextTick(() => super.uncork())
  }
}

/**
 * Statements are prepared once, often while the tables are nearly empty. Until PostgreSQL analyzes the grown tables, it
 * may keep a plan that scans them; this makes it prefer an index in every plan.
 */
export function avoidTableScans(client: pg.ClientBase): void {
  client.query('set enable_seqscan = off').catch(() => {})
}
