import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import pg from 'pg'

/**
 * Proves that a session holds at `directUrl`, which LISTEN, the reconciler's locks and the engine need: a NOTIFY through `url`
 * arrives at a LISTEN, and a lock of one statement keeps another session out after it. A pooler in transaction mode gives
 * neither, and says nothing. Throws a sentence that names the setting, also when one of them cannot be connected to.
 */
export async function proveSession(url: string, directUrl: string): Promise<void> {
  const sender = client(url)
  const [session, other] = [client(directUrl), client(directUrl)]
  try {
    await connect(sender, 'DATABASE_URL')
    const setting = directUrl === url ? 'DATABASE_URL' : 'DATABASE_DIRECT_URL'
    await connect(session, setting)
    await connect(other, setting)
    if ((await notifyArrives(sender, session)) && (await lockHolds(session, other))) return
    throw new Error(
      directUrl === url
        ? 'DATABASE_URL leads to a pooler in transaction mode, where LISTEN and locks do not hold. Set DATABASE_DIRECT_URL to PostgreSQL itself; DATABASE_URL may stay.'
        : 'DATABASE_DIRECT_URL leads to a pooler in transaction mode, where LISTEN and locks do not hold, or to another database than DATABASE_URL. Set it to PostgreSQL itself.',
    )
  } finally {
    await Promise.allSettled([sender.end(), session.end(), other.end()])
  }
}

function client(connectionString: string): pg.Client {
  const made = new pg.Client({ connectionString, connectionTimeoutMillis: 10_000 })
  made.on('error', () => {})
  return made
}

async function connect(to: pg.Client, setting: string): Promise<void> {
  await to.connect().catch((error: unknown) => {
    throw new Error(`${setting} cannot be used: ${reason(error)}`, { cause: error })
  })
}

async function notifyArrives(sender: pg.Client, listener: pg.Client): Promise<boolean> {
  const channel = `mesocycle_start_${randomInt(2 ** 31)}`
  await listener.query(`LISTEN ${channel}`)
  const arrived = once(listener, 'notification', { signal: AbortSignal.timeout(2_000) })
  await sender.query(`NOTIFY ${channel}`)
  return arrived.then(
    () => true,
    () => false,
  )
}

/** Both statements may run in one session of a pooler, to which the lock is its own. */
async function lockHolds(holder: pg.Client, other: pg.Client): Promise<boolean> {
  const key = [randomInt(2 ** 31), randomInt(2 ** 31)]
  await holder.query('select pg_advisory_lock($1, $2)', key)
  const { rows } = await other.query<{ taken: boolean }>(
    'select pg_try_advisory_lock($1, $2) as taken',
    key,
  )
  await holder.query('select pg_advisory_unlock_all()')
  return !rows[0]!.taken
}

function reason(error: unknown): string {
  if (error instanceof AggregateError) return String((error.errors as Error[])[0]?.message)
  return error instanceof Error ? error.message : String(error)
}
