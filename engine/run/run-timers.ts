import type { EngineContext } from '@/engine/engine-context'
import type { Tasks } from '@/engine/store/queue'
import { inTransaction, type Transaction } from '@/engine/store/transaction'
import { cancelRun } from './end-run'
import { settleSteps } from './settle-steps'

/** Ends a sleep: its step settles, and the body goes on if no other step is open. */
export function wake(engine: EngineContext, sleep: Tasks['wake']): Promise<void> {
  return engine.inSharedTransaction(engine, sleep.run_id, wakeAll, sleep)
}

async function wakeAll(
  engine: EngineContext,
  sql: Transaction,
  sleeps: Tasks['wake'][],
): Promise<void[]> {
  const { rows } = await sql.query<{ run_id: string; id: string; name: string | null }>(
    `select run_id, id, name from engine.step join unnest($1::text[], $2::text[]) as slept (run_id, id) using (run_id, id)
     where step.run_id = any($1) and settled_order is null`,
    [sleeps.map((sleep) => sleep.run_id), sleeps.map((sleep) => sleep.step_id)],
  )
  const slept = rows.map(({ run_id, id, name }) => ({
    ...{ runId: run_id, id, name, op: 'Sleep', result: 'null' },
  }))
  await settleSteps(engine, sql, slept)
  return sleeps.map(() => undefined)
}

/** Cancels a run that has not started, or not ended, in time. */
export async function timeOut(
  engine: EngineContext,
  { run_id, limit }: Tasks['time_out'],
): Promise<void> {
  await inTransaction(engine.pool, async (sql) => {
    const { rows } = await sql.query<{ status: string }>(
      'select status from engine.run where id = $1 and ended_at is null for update',
      [run_id],
    )
    const status = rows[0]?.status
    if (status === undefined || (limit === 'start' && status !== 'queued')) return
    await cancelRun(engine, sql, run_id, `timeouts.${limit}`)
  })
}
