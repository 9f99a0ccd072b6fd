import type { Sql, Transaction } from '@/engine/store/database'
import type { EngineContext } from '@/engine/engine-context'
import { addingJobs, addJobs, type RequestKind, type RequestRef } from '@/engine/store/queue'
import { ulid } from '@/engine/store/ulid'

/** The step id that asks for the function's body. */
export const bodyStep = 'step'

/**
 * Has the app go on with the bodies of those runs that are due: nothing that they planned is open, or a step of a race has
 * settled now, or the body is to be asked `again` whatever is open. A body that is with the app already is asked once
 * more after that. "All have settled" is read from the step rows, never counted.
 */
export function discoverDue(
  { handOver }: Pick<EngineContext, 'handOver'>,
  sql: Transaction,
  runIds: string[],
  {
    settled = [],
    again = [],
  }: { settled?: { runId: string; id: string }[]; again?: string[] } = {},
): void {
  const runs = [...new Set(runIds)]
  if (runs.length === 0) return
  const statement = {
    name: 'discover-due',
    // A job each: a body may last, and the others' are not to wait for its end.
    text: `
      with state as (
        select mine.id, run_id, coalesce(bool_or(step.id is not null and settled_order is null), false) as is_open,
          coalesce(bool_or(race and (run_id, step.id) in (select * from unnest($3::text[], $4::text[]))), false) as has_raced
        from unnest($1::text[], $2::text[]) as mine (id, run_id) left join engine.step using (run_id)
        group by mine.id, run_id
      ), asked as (
        insert into engine.request (id, run_id, step_id, parallel)
        select state.id, run_id, '${bodyStep}', is_open
        from state where (not is_open or has_raced or run_id = any($5::text[])) and ${isLive('run_id')}
        on conflict (run_id, step_id) do update set again = true
        returning id, generation, again
      )
      select
        (select json_agg(${requestRef}) from asked where not again) as requests,
        (select count(*) from (${addingJobs(`
          select 'discover', json_build_object('requests', json_build_array(${requestRef})), null
          from asked where not again`)}) as added) as jobs`,
    values: [
      runs.map(() => ulid(Date.now())),
      runs,
      settled.map((step) => step.runId),
      settled.map((step) => step.id),
      again,
    ],
  }
  sql.send<Asked>(statement, ([asked]) => handOver('discover', asked!.requests ?? []))
}

/** A step that a body has planned. */
export interface PlannedStep {
  id: string
  name: string | null
  op: string
  /** Its settling lets the body go on without waiting for the others. */
  race: boolean
  /** When a sleep is over, in milliseconds since 1970; null for a step that the app is to run. */
  wake_ms: number | null
}

/** What a body has planned. */
export interface Plan {
  runId: string
  steps: PlannedStep[]
  /** How many steps had settled when the body was asked for. */
  plannedAt: number
}

/**
 * Keeps the steps that bodies have planned, and has the app run those that are to be run. What was planned before is not
 * asked for again.
 */
export function openSteps(
  { handOver }: Pick<EngineContext, 'handOver'>,
  sql: Transaction,
  plans: Plan[],
): void {
  const planned = plans.flatMap(({ runId, steps, plannedAt }) =>
    steps.map((step) => ({ ...step, runId, plannedAt, parallel: steps.length > 1 })),
  )
  if (planned.length === 0) return
  const statement = {
    name: 'open-steps',
    // A run's steps are one job.
    text: `
      with planned as (
        select planned.*
        from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::boolean[], $6::timestamptz[], $7::text[], $8::boolean[], $9::int[])
          with ordinality as planned (run_id, id, name, op, race, wake_at, request_id, parallel, planned_at, place)
        where ${isLive('run_id')}
          and not exists (select from engine.step where step.run_id = planned.run_id and step.id = planned.id)
      ), opened as (
        insert into engine.step (run_id, id, name, op, race)
        select run_id, id, name, op, race from planned
        on conflict (run_id, id) do nothing
      ), asked as (
        insert into engine.request (id, run_id, step_id, parallel, planned_at)
        select request_id, run_id, id, parallel, planned_at from planned where wake_at is null order by place
        on conflict (run_id, step_id) do nothing
        returning id, generation, run_id
      )
      select
        (select json_agg(${requestRef}) from asked) as requests,
        (select count(*) from (${addingJobs(`
          select 'step', json_build_object('requests', json_agg(${requestRef})), null::timestamptz
          from asked group by run_id
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
  sql.send<Asked>(statement, ([asked]) => handOver('step', asked!.requests ?? []))
}

/** SQL: the run has not ended. As an expression, so that it is looked up by its id whatever is known of the table. */
export function isLive(runId: string): string {
  return `(select ended_at is null from engine.run where id = ${runId})`
}

/** The requests that a statement has made. */
interface Asked {
  requests: RequestRef[] | null
}

/** A row of engine.request as a job names it. */
const requestRef = `json_build_object('id', id, 'generation', generation)`

export interface AskAgain {
  /** Milliseconds since 1970; at once when absent. */
  at_ms?: number
  /** The asking counts as an attempt. */
  usesAttempt: boolean
  /** The app has not answered at all. */
  unreachable: boolean
}

/**
 * Puts the same question to the app again, as a new generation: whatever still comes of the earlier asking is known
 * to be stale. False when the question has been answered, or asked again, meanwhile.
 */
export async function askAgain(
  sql: Sql,
  request: { id: string; stepId: string; generation: number },
  { at_ms, usesAttempt, unreachable }: AskAgain,
): Promise<boolean> {
  const { rowCount } = await sql.query(
    `update engine.request set
       generation = generation + 1,
       attempt = attempt + $3,
       unreachable_since = case when $4 then coalesce(unreachable_since, now()) end
     where id = $1 and generation = $2`,
    [request.id, request.generation, usesAttempt ? 1 : 0, unreachable],
  )
  if (rowCount !== 1) return false
  const payload = { requests: [{ id: request.id, generation: request.generation + 1 }] }
  const task: RequestKind = request.stepId === bodyStep ? 'discover' : 'step'
  await addJobs(sql, [{ task, payload, run_at_ms: at_ms }])
  return true
}
