import type { EngineContext } from '@/engine/engine-context'
import { durationMs } from '@/engine/protocol/duration-ms'
import type { RunState } from '@/engine/protocol/pending-request'
import { addingJobs } from '@/engine/store/queue'

/** Marks queued runs as running, when their first request is sent, and enqueues their `timeouts.finish`. */
export async function markRunsStarted(
  { pool, timing }: EngineContext,
  runs: RunState[],
): Promise<void[]> {
  const finishAt = ({ config }: RunState) => {
    const finish_ms = config.timeouts?.finish && durationMs(config.timeouts.finish)
    return finish_ms ? new Date(timing.now() + finish_ms).toISOString() : null
  }
  await pool.query({
    name: 'mark-runs-started',
    text: `
      with queued as (
        select id, finish_at
        from unnest($1::text[], $2::timestamptz[]) as mine (id, finish_at) join engine.run using (id)
        where run.id = any($1) and status = 'queued' order by id for update of run
      ), started as (
        update engine.run set status = 'running', started_at = now() from queued
        where run.id = any($1) and run.id = queued.id
        returning run.id, finish_at
      )
      ${addingJobs(`
        select 'time_out', json_build_object('run_id', id, 'limit', 'finish'), finish_at
        from started where finish_at is not null`)}`,
    values: [runs.map((run) => run.id), runs.map(finishAt)],
  })
  return runs.map(() => undefined)
}
