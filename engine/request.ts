import type { Sql } from './database'
import { addJobs, type RequestRef } from './queue'
import { ulid } from './ulid'

/** The step id that asks for the function's body. */
export const bodyStep = 'step'

/** A planned step that the app is to run. */
export interface PlannedRequest {
  stepId: string
  /** Others are open beside it. */
  parallel: boolean
  /** How many steps had settled when the body that planned it was asked for. */
  plannedAt: number
}

/** A run whose body is to go on; `parallel` when steps of it are open. */
export interface DueBody {
  runId: string
  parallel: boolean
}

/** Has the app go on with the bodies of runs that have not ended; with one that it is going on with already, once more after that. */
export async function addDiscoveries(sql: Sql, due: DueBody[]): Promise<void> {
  if (due.length === 0) return
  const { rows } = await sql.query<{ id: string; again: boolean }>({
    name: 'add-discoveries',
    text: `
      insert into engine.request (id, run_id, step_id, parallel)
      select due.id, due.run_id, $4, due.parallel
      from unnest($1::text[], $2::text[], $3::boolean[]) as due (id, run_id, parallel)
      join engine.run on run.id = due.run_id and run.ended_at is null
      on conflict (run_id, step_id) do update set again = true
      returning id, again`,
    values: [
      due.map(() => ulid(Date.now())),
      due.map((body) => body.runId),
      due.map((body) => body.parallel),
      bodyStep,
    ],
  })
  // A job each: a body may last, and the others' are not to wait for its end.
  await addJobs(
    sql,
    rows
      .filter((row) => !row.again)
      .map(({ id }) => ({ task: 'discover', payload: { requests: [{ id, generation: 1 }] } })),
  )
}

/** Has the app run planned steps; one that it has been asked for already is not asked for again. */
export async function addStepRequests(
  sql: Sql,
  runId: string,
  planned: PlannedRequest[],
): Promise<void> {
  if (planned.length === 0) return
  const { rows } = await sql.query<RequestRef>({
    name: 'add-step-requests',
    text: `
      insert into engine.request (id, run_id, step_id, parallel, planned_at)
      select id, $1, step_id, parallel, planned_at
      from unnest($2::text[], $3::text[], $4::boolean[], $5::int[]) as new (id, step_id, parallel, planned_at)
      on conflict (run_id, step_id) do nothing
      returning id, generation`,
    values: [
      runId,
      planned.map(() => ulid(Date.now())),
      planned.map((step) => step.stepId),
      planned.map((step) => step.parallel),
      planned.map((step) => step.plannedAt),
    ],
  })
  if (rows.length > 0) await addJobs(sql, [{ task: 'step', payload: { requests: rows } }])
}

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
  const task = request.stepId === bodyStep ? 'discover' : 'step'
  await addJobs(sql, [{ task, payload, run_at_ms: at_ms }])
  return true
}
