import type { EngineContext } from '@/engine/engine-context'
import { bodyStepId } from '@/engine/protocol/pending-request'
import { addingJobs, requestRefSql, type RequestRef } from '@/engine/store/queue'
import type { Transaction } from '@/engine/store/transaction'
import { ulid } from '@/engine/store/ulid'
import { isLive } from './is-live'

interface Discovery {
  /** Steps that this transaction has settled. */
  settled?: { runId: string; id: string }[]
  /** Runs whose bodies are requested even while steps are open. */
  again?: string[]
}

/**
 * Requests the bodies of those runs that can go on: no planned step is open, or a step of a race has settled just now, or
 * `again` names the run. A body that the app is running already is requested once more after it has answered. Whether
 * all steps have settled is read from their rows each time, never from a counter.
 */
export function enqueueDiscoveries(
  { dispatch }: Pick<EngineContext, 'dispatch'>,
  sql: Transaction,
  runIds: string[],
  { settled = [], again = [] }: Discovery = {},
): void {
  const runs = [...new Set(runIds)]
  if (runs.length === 0) return
  const statement = {
    name: 'enqueue-discoveries',
    // One job for each body: a body may take long, and a job ends only when all of its requests have been answered.
    text: `
      with state as (
        select mine.id, mine.run_id, coalesce(bool_or(step.id is not null and settled_order is null), false) as is_open,
          coalesce(bool_or(race and (step.run_id, step.id) in (select * from unnest($3::text[], $4::text[]))), false) as has_raced
        from unnest($1::text[], $2::text[]) as mine (id, run_id)
          left join engine.step on step.run_id = any($2) and step.run_id = mine.run_id
        group by mine.id, mine.run_id
      ), requested as (
        insert into engine.request (id, run_id, step_id, parallel)
        select state.id, run_id, '${bodyStepId}', is_open
        from state where (not is_open or has_raced or run_id = any($5::text[])) and ${isLive('run_id')}
        on conflict (run_id, step_id) do update set again = true
        returning id, generation, again
      )
      select
        (select json_agg(${requestRefSql}) from requested where not again) as requests,
        (select count(*) from (${addingJobs(`
          select 'discover', json_build_object('requests', json_build_array(${requestRefSql})), null
          from requested where not again`)}) as added) as jobs`,
    values: [
      runs.map(() => ulid(Date.now())),
      runs,
      settled.map((step) => step.runId),
      settled.map((step) => step.id),
      again,
    ],
  }
  sql.send<{ requests: RequestRef[] | null }>(statement, ([row]) =>
    dispatch('discover', row!.requests ?? []),
  )
}
