import { inTransaction } from './database'
import { cancelRun } from './end-run'
import type { EngineContext } from './engine-context'
import type { Tasks } from './queue'
import { recordSteps } from './record-steps'
import { addDiscoveries } from './request'
import { dueBodies } from './settle-steps'

/** A sleep is over: its step settles, and the body goes on if nothing else is open. */
export async function wake(
  engine: EngineContext,
  { run_id, step_id }: Tasks['wake'],
): Promise<void> {
  await inTransaction(engine.pool, async (sql) => {
    const { rowCount: isLive } = await sql.query(
      'select from engine.run where id = $1 and ended_at is null for update',
      [run_id],
    )
    const { rows } = await sql.query<{ name: string | null }>(
      'select name from engine.step where run_id = $1 and id = $2 and settled_order is null',
      [run_id, step_id],
    )
    const step = rows[0]
    if (!isLive || !step) return
    const slept = { runId: run_id, id: step_id, name: step.name, op: 'Sleep', result: null }
    await recordSteps(engine, sql, [slept])
    await addDiscoveries(sql, await dueBodies(sql, [run_id], [slept]))
  })
}

/** A run that has not started, or not finished, in its time is cancelled. */
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
