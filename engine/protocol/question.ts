import type pg from 'pg'
import type { EventBody } from './event-body'
import type { FunctionConfig } from './function-config'
import { canonicalJson } from './signature'

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
  run: QuestionedRun
}

/** What all questions about a run say. */
export interface QuestionedRun {
  id: string
  isQueued: boolean
  functionId: string
  config: FunctionConfig
  requestVersion: number
  /** The event as canonical JSON. */
  event: string
  /** The ids of settled steps in the order in which they settled. */
  stack: string[]
  /** Their results by id, as canonical JSON. */
  steps: string
}

interface Row {
  id: string
  status: string
  function_id: string
  config: FunctionConfig
  request_version: number
  event: EventBody
  settled: [id: string, result: unknown][] | null
  requests: Omit<Question, 'run'>[]
}

/** Reads questions, in the order of their ids; undefined for one that has been answered or whose run has ended. */
export async function readQuestions(
  pool: pg.Pool,
  requestIds: string[],
): Promise<(Question | undefined)[]> {
  const { rows } = await pool.query<Row>({
    name: 'read-questions',
    text: `
      select run.id, run.status, run.function_id, run.request_version, run.event, function.config, asked.requests,
        (select json_agg(json_build_array(step.id, step.result) order by step.settled_order)
         from engine.step where step.run_id = run.id and step.settled_order is not null) as settled
      from (
        select run_id, json_agg(json_build_object(
            'id', id, 'stepId', step_id, 'parallel', parallel, 'plannedAt', planned_at, 'attempt', attempt,
            'generation', generation,
            'unreachable_ms', (extract(epoch from now() - unreachable_since) * 1000)::float8
          )) as requests
        from engine.request where id = any($1) group by run_id
      ) asked
      join engine.run on run.id = asked.run_id
      join engine.function on function.id = run.function_id`,
    values: [requestIds],
  })
  const questions = new Map<string, Question>()
  for (const row of rows) {
    const run = questionedRun(row)
    for (const request of row.requests) questions.set(request.id, { ...request, run })
  }
  return requestIds.map((id) => questions.get(id))
}

function questionedRun(row: Row): QuestionedRun {
  const settled = row.settled ?? []
  return {
    id: row.id,
    isQueued: row.status === 'queued',
    functionId: row.function_id,
    config: row.config,
    requestVersion: row.request_version,
    event: canonicalJson(row.event),
    stack: settled.map(([id]) => id),
    steps: canonicalJson(Object.fromEntries(settled)),
  }
}
