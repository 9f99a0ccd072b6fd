import type pg from 'pg'
import type { EventBody } from './event-body'
import type { FunctionConfig } from './function-config'

/** A request to the app with everything that it says. */
export interface Question {
  id: string
  stepId: string
  parallel: boolean
  /** How many steps had settled when the body that planned this step was asked for; null for a body. */
  plannedAt: number | null
  attempt: number
  generation: number
  /** Milliseconds since the app last answered; null when it does. */
  unreachable_ms: number | null
  run: {
    id: string
    isQueued: boolean
    functionId: string
    event: EventBody
    requestVersion: number
  }
  config: FunctionConfig
  /** Settled steps and their results, in the order in which they settled. */
  settled: [id: string, result: unknown][]
}

/** Reads a question, or undefined when it has been answered or its run has ended. */
export async function readQuestion(
  pool: pg.Pool,
  requestId: string,
): Promise<Question | undefined> {
  const { rows } = await pool.query(
    `select request.id, request.step_id, request.parallel, request.planned_at, request.attempt, request.generation,
       (extract(epoch from now() - request.unreachable_since) * 1000)::float8 as unreachable_ms,
       run.id as run_id, run.status, run.function_id, run.event, run.request_version, function.config,
       (select json_agg(json_build_array(step.id, step.result) order by step.settled_order)
        from engine.step where step.run_id = run.id and step.settled_order is not null) as settled
     from engine.request
     join engine.run on run.id = request.run_id
     join engine.function on function.id = run.function_id
     where request.id = $1`,
    [requestId],
  )
  const row = rows[0]
  if (!row) return undefined
  return {
    id: row.id,
    stepId: row.step_id,
    parallel: row.parallel,
    plannedAt: row.planned_at,
    attempt: row.attempt,
    generation: row.generation,
    unreachable_ms: row.unreachable_ms,
    run: {
      id: row.run_id,
      isQueued: row.status === 'queued',
      functionId: row.function_id,
      event: row.event,
      requestVersion: row.request_version,
    },
    config: row.config,
    settled: row.settled ?? [],
  }
}
