import type { EngineContext } from '@/engine/engine-context'
import { addingJobs, requestRefSql, type RequestRef } from '@/engine/store/queue'
import type { Transaction } from '@/engine/store/transaction'
import { ulid } from '@/engine/store/ulid'
import { isLive } from './is-live'

/** A step that a body has planned. */
export interface PlannedStep {
  id: string
  name: string | null
  op: string
  /** In race mode the body goes on as soon as one step has settled. */
  race: boolean
  /** When a sleep ends, in milliseconds since 1970; null for a step that the app runs. */
  wake_ms: number | null
}

/** The steps that one answer of a body planned. */
export interface Plan {
  runId: string
  steps: PlannedStep[]
  /** How many steps had settled when the body was requested. */
  plannedAt: number
}

/**
 * Stores planned steps and requests those that the app is to run; a sleep becomes a job for its end. Steps that are known
 * already are left alone.
 */
export function enqueueSteps(
  { dispatch }: Pick<EngineContext, 'dispatch'>,
  sql: Transaction,
  plans: Plan[],
): void {
  const planned = plans.flatMap(({ runId, steps, plannedAt }) =>
    steps.map((step) => ({ ...step, runId, plannedAt, parallel: steps.length > 1 })),
  )
  if (planned.length === 0) return
  const statement = {
    name: 'enqueue-steps',
    // The steps of a run are one job with many requests.
    text: `
      with planned as (
        select planned.*
        from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::boolean[], $6::timestamptz[], $7::text[], $8::boolean[], $9::int[])
          with ordinality as planned (run_id, id, name, op, race, wake_at, request_id, parallel, planned_at, place)
        where ${isLive('run_id')}
          and not exists (
            select from engine.step
            where step.run_id = any($1) and step.run_id = planned.run_id and step.id = planned.id)
      ), opened as (
        insert into engine.step (run_id, id, name, op, race)
        select run_id, id, name, op, race from planned
        on conflict (run_id, id) do nothing
      ), requested as (
        insert into engine.request (id, run_id, step_id, parallel, planned_at)
        select request_id, run_id, id, parallel, planned_at from planned where wake_at is null order by place
        on conflict (run_id, step_id) do nothing
        returning id, generation, run_id
      )
      select
        (select json_agg(${requestRefSql}) from requested) as requests,
        (select count(*) from (${addingJobs(`
          select 'step', json_build_object('requests', json_agg(${requestRefSql})), null::timestamptz
          from requested group by run_id
          union all
          select 'wake', json_build_object('run_id', run_id, 'step_id', id), wake_at
          from planned where wake_at is not null`)}) as added) as jobs`,
    values: [
      planned.map((step) => step.runId),
      planned.map((step) => step.id),
      planned.map((step) => step.name),
      planned.map((step) => step.op),
      planned.map((step) => step.race),
      planned.map(({ wake_ms }) => (wake_ms === null ? null : new Date(wake_ms).toISOString())),
      planned.map(() => ulid(Date.now())),
      planned.map((step) => step.parallel),
      planned.map((step) => step.plannedAt),
    ],
  }
  sql.send<{ requests: RequestRef[] | null }>(statement, ([row]) =>
    dispatch('step', row!.requests ?? []),
  )
}
