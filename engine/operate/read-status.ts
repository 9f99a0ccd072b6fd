import type pg from 'pg'
import { queueSchema } from '@/engine/store/queue'

export interface EngineStatus {
  functions: Record<string, unknown>[]
  requests: Record<string, unknown>[]
  queue: Record<string, unknown>[]
  live: Record<string, unknown>[]
}

/** Reads the runs of the last 48 h by function, the pending requests, the queue by task, and the runs that have not ended. */
export async function readStatus(pool: pg.Pool): Promise<EngineStatus> {
  const functions = await pool.query(
    `select function_id as function,
       count(*) filter (where status = 'queued')::int as queued,
       count(*) filter (where status = 'running')::int as running,
       count(*) filter (where status = 'completed')::int as completed,
       count(*) filter (where status = 'failed')::int as failed,
       count(*) filter (where status = 'cancelled')::int as cancelled
     from engine.run group by function_id order by function_id`,
  )
  const requests = await pool.query(
    `select case step_id when 'step' then 'bodies' else 'steps' end as requests,
       count(*)::int as pending, coalesce(sum(attempt), 0)::int as retries,
       count(*) filter (where unreachable_since is not null)::int as app_unreachable
     from engine.request group by 1 order by 1`,
  )
  const queue = await pool.query(
    `select task_identifier as task,
       count(*) filter (where locked_at is not null)::int as under_way,
       count(*) filter (where locked_at is null and run_at <= now())::int as waiting,
       count(*) filter (where locked_at is null and run_at > now())::int as later,
       coalesce(extract(epoch from now() - min(run_at) filter (where locked_at is null and run_at <= now())), 0)::int
         as oldest_s
     from ${queueSchema}.jobs group by task_identifier order by task_identifier`,
  )
  const live = await pool.query(
    `select run.id as run, run.function_id as function, run.status,
       extract(epoch from now() - run.created_at)::int as age_s,
       (select count(*)::int from engine.step where run_id = run.id and settled_order is not null) as steps_done,
       (select count(*)::int from engine.request where run_id = run.id) as asked,
       (select coalesce(sum(attempt), 0)::int from engine.request where run_id = run.id) as retries,
       exists (select from engine.request where run_id = run.id and unreachable_since is not null) as app_unreachable
     from engine.run where ended_at is null order by created_at limit 50`,
  )
  return {
    functions: functions.rows,
    requests: requests.rows,
    queue: queue.rows,
    live: live.rows,
  }
}
