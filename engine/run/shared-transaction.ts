import type pg from 'pg'
import { inTransaction, type Transaction } from '@/engine/store/database'
import type { EngineContext } from '@/engine/engine-context'
import { together } from '@/engine/store/together'

/** Writes for many what it was asked to write for each; returns a result for each, in the same order. */
export type Write<In, Out> = (engine: EngineContext, sql: Transaction, all: In[]) => Promise<Out[]>

/**
 * Writes for a run in a transaction that has locked it, and that it shares with what comes together with it. Every writer
 * of results locks its runs first: what it reads after that is settled, and others see results in the order in which
 * they were given a place. What comes together is given to each `write` at once; one `write` follows the other.
 */
export type InSharedTransaction = <In, Out>(
  engine: EngineContext,
  runId: string,
  write: Write<In, Out>,
  one: In,
) => Promise<Out>

interface Share {
  engine: EngineContext
  runId: string
  write: Write<unknown, unknown>
  one: unknown
}

/**
 * The more the app is asked at once, the longer is collected what shares the next transaction: up to 10 ms, which nobody
 * notices then, and the app has the processor to itself meanwhile.
 */
export function sharedTransactions(pool: pg.Pool, inFlight: { size: number }): InSharedTransaction {
  const share = together(
    (shares: Share[]) => commitAll(pool, shares),
    () => Math.min(10, Math.floor(inFlight.size / 16)),
  )
  return async <In, Out>(engine: EngineContext, runId: string, write: Write<In, Out>, one: In) => {
    const result = await share({ engine, runId, write: write as Write<unknown, unknown>, one })
    if (result.status === 'rejected') throw result.reason
    return result.value as Out
  }
}

/** Together, or, when that fails, each by itself: one of them may be at fault, or runs were locked the other way round. */
async function commitAll(pool: pg.Pool, shares: Share[]): Promise<PromiseSettledResult<unknown>[]> {
  try {
    const done = await commit(pool, shares)
    return done.map((value) => ({ status: 'fulfilled', value }))
  } catch (reason) {
    if (shares.length === 1) return [{ status: 'rejected', reason }]
    const results: PromiseSettledResult<unknown>[] = []
    for (const one of shares) results.push(...(await commitAll(pool, [one])))
    return results
  }
}

function commit(pool: pg.Pool, shares: Share[]): Promise<unknown[]> {
  return inTransaction(pool, async (sql) => {
    lockRuns(
      sql,
      shares.map(({ runId }) => runId),
    )
    const results = new Map<Share, unknown>()
    for (const { engine, write } of shares) {
      const alike = shares.filter(
        (share) => share.write === write && share.engine === engine && !results.has(share),
      )
      if (alike.length === 0) continue
      const written = await write(
        engine,
        sql,
        alike.map(({ one }) => one),
      )
      alike.forEach((share, i) => results.set(share, written[i]))
    }
    return shares.map((share) => results.get(share))
  })
}

/** Several are locked in the order of their ids, here as everywhere. */
function lockRuns(sql: Transaction, runIds: string[]): void {
  sql.send({
    name: 'lock-runs',
    text: 'select from engine.run where id = any($1) order by id for update',
    values: [[...new Set(runIds)]],
  })
}
