import { z } from 'zod'
import type { EngineContext } from '@/engine/engine-context'
import { queueItemId } from '@/engine/protocol/build-request'
import { bodyStepId } from '@/engine/protocol/pending-request'
import { opsSchema } from '@/engine/protocol/read-answer'
import { recordSteps, settledStep } from '@/engine/run/record-steps'
import { settleAll, type Transaction } from '@/engine/store/transaction'
import { badRequest, refused, type Reply } from './reply'

const bodySchema = z.looseObject({
  qi_id: z.string(),
  generation_id: z.number().optional(),
  steps: opsSchema,
})

/**
 * POST /v1/checkpoint/{run}/async: stores steps that ran inside a request that is still under way, so that they are not
 * lost if it dies. If the request has been sent again meanwhile, its steps are stored all the same, and the answer 409
 * ends it.
 */
export async function receiveCheckpoint(
  engine: EngineContext,
  runId: string,
  body: unknown,
): Promise<Reply> {
  const parsed = bodySchema.safeParse(body)
  if (!parsed.success)
    return badRequest(`The checkpoint cannot be read: ${z.prettifyError(parsed.error)}`)
  return engine.inSharedTransaction(engine, runId, recordCheckpoints, { runId, ...parsed.data })
}

interface Checkpoint extends z.infer<typeof bodySchema> {
  runId: string
}

/** Stores the steps of checkpoints. The caller's transaction holds the locks of their runs. */
async function recordCheckpoints(
  engine: EngineContext,
  sql: Transaction,
  checkpoints: Checkpoint[],
): Promise<Reply[]> {
  const pending = sql.query<{ run_id: string; id: string | null; generation: number | null }>({
    name: 'bodies-of-live-runs',
    text: `
      select run.id as run_id, request.id, generation
      from engine.run left join engine.request on run_id = run.id and step_id = '${bodyStepId}'
      where run.id = any($1) and status in ('queued', 'running')`,
    values: [checkpoints.map(({ runId }) => runId)],
  })
  const ran = checkpoints.flatMap(({ runId, steps }) =>
    steps.filter((op) => op.op === 'StepRun').map((op) => settledStep(runId, op)),
  )
  const [{ rows }, { failed }] = await settleAll([pending, recordSteps(engine, sql, ran)])
  const bodies = new Map(rows.map((row) => [row.run_id, row]))
  return checkpoints.map(({ runId, qi_id, generation_id }) => {
    const body = bodies.get(runId)
    if (!body) return notFound(runId)
    if (failed.has(runId))
      return refused(413, 'The step’s result is too large; the run has failed.')
    const isCurrent =
      body.id !== null &&
      queueItemId(body.id) === qi_id &&
      (generation_id ?? body.generation) === body.generation
    return isCurrent
      ? { status: 200, body: '' }
      : refused(409, 'This request has been sent again since; its steps are kept.')
  })
}

function notFound(runId: string): Reply {
  return {
    status: 400,
    body: { error: 'run not found in state store', data: { run_id: runId }, status: 400 },
  }
}
