import type { EngineContext } from '@/engine/engine-context'
import type { Op } from '@/engine/protocol/read-answer'
import { engineError, parseRunError } from '@/engine/protocol/run-error'
import type { Sql } from '@/engine/store/transaction'
import { failRun } from './end-run'
import { isLive } from './is-live'

/** A step with its result. */
export interface SettledStep {
  runId: string
  id: string
  name: string | null
  op: string
  /** JSON as the protocol has it: {"data": …}, {"error": …}, or null for a sleep that has ended. */
  result: string
  /** The request that this result answers, if any; the result is stored only if that is still pending. */
  answers?: { id: string; generation: number }
}

export interface RecordedSteps {
  /** The steps that did not come too late. */
  taken: SettledStep[]
  /** The runs that failed because their results are too large. */
  failed: Set<string>
}

const maxStepBytes = 4 * 1024 * 1024
const maxStateBytes = 32 * 1024 * 1024

/** The result of a step that the app has run. */
export function settledStep(runId: string, op: Op): SettledStep {
  const result =
    op.op === 'StepRun'
      ? { data: op.data ?? null }
      : { error: parseRunError(op.error) ?? engineError('The step failed without saying why.') }
  return {
    ...{ runId, id: op.id, name: op.displayName ?? op.name ?? null, op: op.op },
    result: JSON.stringify(result),
  }
}

export function isTooLarge({ result }: SettledStep): boolean {
  return Buffer.byteLength(result) > maxStepBytes
}

/**
 * Stores the results of steps, each step's once and in the given order, and deletes the requests that they answer. The
 * caller's transaction holds the locks of the runs. Results of a run that has ended are not stored.
 */
export async function recordSteps(
  engine: EngineContext,
  sql: Sql,
  steps: SettledStep[],
): Promise<RecordedSteps> {
  const failed = new Set<string>()
  const fail = async (runId: string, sentence: string) => {
    failed.add(runId)
    await failRun(engine, sql, runId, engineError(sentence))
  }
  for (const { runId, name, id } of steps.filter(isTooLarge)) {
    await fail(
      runId,
      `The step "${name ?? id}" returned more than 4 MB: keep it elsewhere and return its id.`,
    )
  }
  const kept = steps.filter((step) => !failed.has(step.runId))
  if (kept.length === 0) return { taken: [], failed }
  const { rows } = await sql.query<{ closed: string[]; too_large: string[] }>({
    name: 'record-steps',
    text: `
      with settling as (
        select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::json[], $6::text[], $7::int[])
          with ordinality as settling (run_id, id, name, op, result, request_id, generation, place)
      ), closed as (
        delete from engine.request using settling
        where request.id = any($6) and request.id = request_id and request.generation = settling.generation
        returning request.id
      ), settled as (
        insert into engine.step as step (run_id, id, name, op, result, settled_order)
        select run_id, settling.id, name, op, result, nextval('engine.settled_order')
        from settling
        where (request_id is null or request_id in (select id from closed)) and ${isLive('run_id')}
        order by place
        on conflict (run_id, id) do update
          set name = excluded.name, op = excluded.op, result = excluded.result, settled_order = excluded.settled_order
          where step.settled_order is null
        returning run_id, octet_length(result::text) as bytes
      ), grown as (
        update engine.run set state_bytes = state_bytes + grown.bytes
        from (select run_id, sum(bytes)::int as bytes from settled group by run_id) grown
        where run.id = any($1) and run.id = grown.run_id
        returning run.id, run.state_bytes
      )
      select array(select id from closed) as closed,
        array(select id from grown where state_bytes > ${maxStateBytes}) as too_large`,
    values: [
      kept.map((step) => step.runId),
      kept.map((step) => step.id),
      kept.map((step) => step.name),
      kept.map((step) => step.op),
      kept.map((step) => step.result),
      kept.map((step) => step.answers?.id),
      kept.map((step) => step.answers?.generation),
    ],
  })
  const closed = new Set(rows[0]!.closed)
  for (const id of rows[0]!.too_large) {
    await fail(
      id,
      'The results of this run’s steps are more than 32 MB together: keep them elsewhere and return their ids.',
    )
  }
  return { taken: kept.filter(({ answers }) => !answers || closed.delete(answers.id)), failed }
}
