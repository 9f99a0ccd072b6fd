import type { Sql } from './database'
import { addJobs } from './queue'
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

/** Has the app go on with the body; when it is doing so already, once more after that. */
export async function addDiscovery(sql: Sql, runId: string, parallel = false): Promise<void> {
  const { rows } = await sql.query<{ id: string; again: boolean }>(
    `insert into engine.request (id, run_id, step_id, parallel) values ($1, $2, $3, $4)
     on conflict (run_id, step_id) do update set again = true
     returning id, again`,
    [ulid(Date.now()), runId, bodyStep, parallel],
  )
  const { id, again } = rows[0]!
  if (!again) await addJobs(sql, [{ task: 'discover', payload: { request_id: id, generation: 1 } }])
}

/** Has the app run planned steps; one that it has been asked for already is not asked for again. */
export async function addStepRequests(
  sql: Sql,
  runId: string,
  planned: PlannedRequest[],
): Promise<void> {
  if (planned.length === 0) return
  const { rows } = await sql.query<{ id: string }>(
    `insert into engine.request (id, run_id, step_id, parallel, planned_at)
     select id, $1, step_id, parallel, planned_at
     from unnest($2::text[], $3::text[], $4::boolean[], $5::int[]) as new (id, step_id, parallel, planned_at)
     on conflict (run_id, step_id) do nothing
     returning id`,
    [
      runId,
      planned.map(() => ulid(Date.now())),
      planned.map((step) => step.stepId),
      planned.map((step) => step.parallel),
      planned.map((step) => step.plannedAt),
    ],
  )
  await addJobs(
    sql,
    rows.map(({ id }) => ({ task: 'step', payload: { request_id: id, generation: 1 } })),
  )
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
  const payload = { request_id: request.id, generation: request.generation + 1 }
  const task = request.stepId === bodyStep ? 'discover' : 'step'
  await addJobs(sql, [{ task, payload, run_at_ms: at_ms }])
  return true
}
