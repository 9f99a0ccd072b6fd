import type { EngineContext } from '@/engine/engine-context'
import { addJobs } from '@/engine/store/queue'
import { inTransaction } from '@/engine/store/transaction'

const intervalMs = 60 * 60_000

/** Deletes ended runs and routed events after 48 h and keys after 24 h, and enqueues the next pruning, an hour later. */
export async function prune(engine: EngineContext): Promise<void> {
  await inTransaction(engine.pool, async (sql) => {
    const { rowCount: runs } = await sql.query(
      `delete from engine.run where ended_at < now() - interval '48 hours'`,
    )
    await sql.query(
      `delete from engine.event where routed_at is not null and accepted_at < now() - interval '48 hours'
         and not exists (select from engine.run where run.event_id = event.id)`,
    )
    await sql.query(`delete from engine.seen_key where seen_at < now() - interval '24 hours'`)
    await sql.query(
      `delete from engine.function where not active and not exists (select from engine.run where run.function_id = function.id)`,
    )
    await addJobs(sql, [
      { task: 'prune', payload: {}, run_at_ms: engine.timing.now() + intervalMs, key: 'prune' },
    ])
    if (runs) engine.log.info({ runs }, 'Old runs removed')
  })
}
