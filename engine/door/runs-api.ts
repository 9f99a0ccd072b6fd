import type { EngineContext } from '@/engine/engine-context'
import { cancelRun } from '@/engine/run/end-run'
import { inTransaction } from '@/engine/store/transaction'
import { refused, type Reply } from './reply'

const runColumns = `
  id as run_id, function_id, event_id, initcap(status) as status, output,
  created_at as queued_at, coalesce(started_at, created_at) as run_started_at, ended_at`

/** GET /v1/runs/{id} */
export async function getRun(engine: EngineContext, runId: string): Promise<Reply> {
  const { rows } = await engine.pool.query(`select ${runColumns} from engine.run where id = $1`, [
    runId,
  ])
  return rows[0] ? { status: 200, body: { data: rows[0] } } : noRun(runId)
}

/** GET /v1/events/{id}/runs. The id is the one that the engine returned, or the one that the app gave the event. */
export async function getRunsOfEvent(engine: EngineContext, eventId: string): Promise<Reply> {
  const { rows } = await engine.pool.query(
    `select ${runColumns} from engine.run
     where event_id in (select event.id from engine.event where event.id = $1 or public_id = $1) order by id`,
    [eventId],
  )
  return { status: 200, body: { data: rows } }
}

/** DELETE /v1/runs/{id}: cancels a run. A run that has ended stays as it is, and the answer is the same. */
export async function cancelRunById(engine: EngineContext, runId: string): Promise<Reply> {
  const { rowCount } = await engine.pool.query('select from engine.run where id = $1', [runId])
  if (!rowCount) return noRun(runId)
  await inTransaction(engine.pool, (sql) => cancelRun(engine, sql, runId, 'the API'))
  return { status: 202, body: '' }
}

function noRun(runId: string): Reply {
  return refused(404, `There is no run "${runId}"; finished runs are kept for 48 hours.`)
}
