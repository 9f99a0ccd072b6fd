import { once } from 'node:events'
import pg from 'pg'

/**
 * Whether a NOTIFY through `url` arrives at a LISTEN on `directUrl`. A pooler in transaction mode swallows it: better
 * found out at the start than by a page that never moves. Throws a sentence when either cannot be connected to.
 */
export async function notifyComesBack(url: string, directUrl: string) {
  const listener = new pg.Client({ connectionString: directUrl, connectionTimeoutMillis: 10_000 })
  const sender = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  for (const client of [listener, sender]) client.on('error', () => {})
  try {
    await Promise.all([listener.connect(), sender.connect()])
    const channel = `mesocycle_start_${process.pid}`
    await listener.query(`LISTEN ${channel}`)
    const arrived = once(listener, 'notification', { signal: AbortSignal.timeout(2_000) })
    await sender.query(`NOTIFY ${channel}`)
    return await arrived.then(
      () => true,
      () => false,
    )
  } catch (error) {
    throw new Error(`DATABASE_URL cannot be used: ${reason(error)}`, { cause: error })
  } finally {
    await Promise.allSettled([listener.end(), sender.end()])
  }
}

function reason(error: unknown) {
  if (error instanceof AggregateError) return String((error.errors as Error[])[0]?.message)
  return error instanceof Error ? error.message : String(error)
}
