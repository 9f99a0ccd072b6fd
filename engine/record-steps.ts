import type { Sql } from './database'
import type { EngineContext } from './engine-context'
import { failRun } from './end-run'
import { failure, runError, type Op } from './read-answer'

/** As the protocol shows a settled step: {"data": …}, {"error": …}, or null for a sleep that is over. */
export type StepResult = { data: unknown } | { error: unknown } | null

export interface SettledStep {
  id: string
  name: string | null
  op: string
  result: StepResult
}

const maxStepBytes = 4 * 1024 * 1024
const maxStateBytes = 32 * 1024 * 1024

/** What a step that has run leaves behind. */
export function settledStep(op: Op): SettledStep {
  const result =
    op.op === 'StepRun'
      ? { data: op.data ?? null }
      : { error: runError(op.error) ?? failure('The step failed without saying why.') }
  return { id: op.id, name: op.displayName ?? op.name ?? null, op: op.op, result }
}

/**
 * Stores results, each step's once and in the order given. The caller's transaction has locked the run.
 * False when they are too large: the run has then failed with a sentence.
 */
export async function recordSteps(
  engine: EngineContext,
  sql: Sql,
  runId: string,
  steps: SettledStep[],
): Promise<boolean> {
  if (steps.length === 0) return true
  const results = steps.map((step) => JSON.stringify(step.result))
  const sizes = results.map((result) => Buffer.byteLength(result))
  const tooLarge = steps.find((_, i) => sizes[i]! > maxStepBytes)
  if (tooLarge) {
    const sentence = `The step "${tooLarge.name ?? tooLarge.id}" returned more than 4 MB: keep it elsewhere and return its id.`
    await failRun(engine, sql, runId, failure(sentence))
    return false
  }
  const { rows } = await sql.query<{ state_bytes: number }>(
    `with settled as (
       insert into engine.step as step (run_id, id, name, op, result, settled_order)
       select $1, id, name, op, result, nextval('engine.settled_order')
       from unnest($2::text[], $3::text[], $4::text[], $5::json[]) with ordinality as new (id, name, op, result, place)
       order by place
       on conflict (run_id, id) do update
         set name = excluded.name, op = excluded.op, result = excluded.result, settled_order = excluded.settled_order
         where step.settled_order is null
     )
     update engine.run set state_bytes = state_bytes + $6 where id = $1 returning state_bytes`,
    [
      runId,
      steps.map((s) => s.id),
      steps.map((s) => s.name),
      steps.map((s) => s.op),
      results,
      sizes.reduce((a, b) => a + b),
    ],
  )
  if (rows[0]!.state_bytes <= maxStateBytes) return true
  const sentence =
    'The results of this run’s steps are more than 32 MB together: keep them elsewhere and return their ids.'
  await failRun(engine, sql, runId, failure(sentence))
  return false
}
