import type { Sql } from './database'
import type { EngineContext } from './engine-context'
import { failRun } from './end-run'
import { failure, runError, type Op } from './read-answer'

/** As the protocol shows a settled step: {"data": …}, {"error": …}, or null for a sleep that is over. */
export type StepResult = { data: unknown } | { error: unknown } | null

export interface SettledStep {
  runId: string
  id: string
  name: string | null
  op: string
  result: StepResult
}

const maxStepBytes = 4 * 1024 * 1024
const maxStateBytes = 32 * 1024 * 1024

/** What a step that has run leaves behind. */
export function settledStep(runId: string, op: Op): SettledStep {
  const result =
    op.op === 'StepRun'
      ? { data: op.data ?? null }
      : { error: runError(op.error) ?? failure('The step failed without saying why.') }
  return { runId, id: op.id, name: op.displayName ?? op.name ?? null, op: op.op, result }
}

/**
 * Stores results, each step's once and in the order given. The caller's transaction has locked their runs.
 * Returns the runs for which they are too large: these have then failed with a sentence.
 */
export async function recordSteps(
  engine: EngineContext,
  sql: Sql,
  steps: SettledStep[],
): Promise<Set<string>> {
  const failed = new Set<string>()
  const fail = async (runId: string, sentence: string) => {
    failed.add(runId)
    await failRun(engine, sql, runId, failure(sentence))
  }
  const sized = steps.map((step) => ({ ...step, json: JSON.stringify(step.result) }))
  for (const { runId, name, id } of sized.filter(isTooLarge)) {
    await fail(
      runId,
      `The step "${name ?? id}" returned more than 4 MB: keep it elsewhere and return its id.`,
    )
  }
  const kept = sized.filter((step) => !failed.has(step.runId))
  if (kept.length === 0) return failed
  const { rows } = await sql.query<{ id: string; state_bytes: number }>({
    name: 'record-steps',
    text: `
      with settled as (
        insert into engine.step as step (run_id, id, name, op, result, settled_order)
        select run_id, id, name, op, result, nextval('engine.settled_order')
        from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::json[])
          with ordinality as new (run_id, id, name, op, result, place)
        order by place
        on conflict (run_id, id) do update
          set name = excluded.name, op = excluded.op, result = excluded.result, settled_order = excluded.settled_order
          where step.settled_order is null
        returning run_id, octet_length(result::text) as bytes
      )
      update engine.run set state_bytes = state_bytes + grown.bytes
      from (select run_id, sum(bytes)::int as bytes from settled group by run_id) grown
      where run.id = grown.run_id
      returning run.id, run.state_bytes`,
    values: [
      kept.map((step) => step.runId),
      kept.map((step) => step.id),
      kept.map((step) => step.name),
      kept.map((step) => step.op),
      kept.map((step) => step.json),
    ],
  })
  for (const { id } of rows.filter((run) => run.state_bytes > maxStateBytes)) {
    await fail(
      id,
      'The results of this run’s steps are more than 32 MB together: keep them elsewhere and return their ids.',
    )
  }
  return failed
}

function isTooLarge({ json }: { json: string }): boolean {
  return Buffer.byteLength(json) > maxStepBytes
}
