import type pg from 'pg'
import type { EventBody } from '@/engine/protocol/event-body'
import type { FunctionConfig } from '@/engine/protocol/function-config'
import type { PendingRequest, RunState } from '@/engine/protocol/pending-request'
import { canonicalJson } from '@/engine/protocol/signature'

interface Row {
  id: string
  status: string
  function_id: string
  config: FunctionConfig
  request_version: number
  event: EventBody
  settled: [id: string, result: unknown][] | null
  requests: Omit<PendingRequest, 'run'>[]
}

/**
 * Loads pending requests by their ids, in the same order; undefined where a request has been answered or its run has
 * ended. The state of a run is read and serialized once, however many of its requests are loaded.
 */
export async function loadRequests(
  pool: pg.Pool,
  requestIds: string[],
): Promise<(PendingRequest | undefined)[]> {
  const { rows } = await pool.query<Row>({
    name: 'load-requests',
    text: `
      select run.id, run.status, run.function_id, run.request_version, run.event, function.config, pending.requests,
        (select json_agg(json_build_array(step.id, step.result) order by step.settled_order)
         from engine.step where step.run_id = run.id and step.settled_order is not null) as settled
      from (
        select run_id, json_agg(json_build_object(
            'id', id, 'stepId', step_id, 'parallel', parallel, 'plannedAt', planned_at, 'attempt', attempt,
            'generation', generation,
            'unreachable_ms', (extract(epoch from now() - unreachable_since) * 1000)::float8
          )) as requests
        from engine.request where id = any($1) group by run_id
      ) pending
      join engine.run on run.id = pending.run_id
        and run.id = any(array(select run_id from engine.request where id = any($1)))
      join engine.function on function.id = run.function_id`,
    values: [requestIds],
  })
  const loaded = new Map<string, PendingRequest>()
  for (const row of rows) {
    const run = runState(row)
    for (const request of row.requests) loaded.set(request.id, { ...request, run })
  }
  return requestIds.map((id) => loaded.get(id))
}

function runState(row: Row): RunState {
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
