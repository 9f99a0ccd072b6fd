import type pg from 'pg'
import type { EngineContext, InSharedTransaction, Write } from '@/engine/engine-context'
import { batch } from '@/engine/store/batch'
import { inTransaction, type Transaction } from '@/engine/store/transaction'

interface Share {
  engine: EngineContext
  runId: string
  write: Write<unknown, unknown>
  item: unknown
}

/**
 * Creates `inSharedTransaction` for a pool. The more requests the app is answering, the longer calls are collected for the
 * next transaction, up to 10 ms: a negligible delay under such load, and it leaves the processor to the app.
 */
export function sharedTransactions(pool: pg.Pool, inFlight: { size: number }): InSharedTransaction {
  const share = batch(
    (shares: Share[]) => commitAll(pool, shares),
    () => Math.min(10, Math.floor(inFlight.size / 16)),
  )
  return async <In, Out>(engine: EngineContext, runId: string, write: Write<In, Out>, item: In) => {
    const result = await share({ engine, runId, write: write as Write<unknown, unknown>, item })
    if (result.status === 'rejected') throw result.reason
    return result.value as Out
  }
}

/**
 * Commits all in one transaction. If that fails, each gets a transaction of its own: a single item may be the cause, or a
 * deadlock with another transaction.
 */
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
        alike.map(({ item }) => item),
      )
      alike.forEach((share, i) => results.set(share, written[i]))
    }
    return shares.map((share) => results.get(share))
  })
}

/** Locks the rows of runs in the order of their ids, as every transaction does that locks several. */
function lockRuns(sql: Transaction, runIds: string[]): void {
  sql.send({
    name: 'lock-runs',
    text: 'select from engine.run where id = any($1) order by id for update',
    values: [[...new Set(runIds)]],
  })
}
