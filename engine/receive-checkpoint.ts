import { z } from 'zod'
import { queueItemId } from './build-request'
import { inTransaction } from './database'
import type { EngineContext } from './engine-context'
import { opsSchema } from './read-answer'
import { recordSteps, settledStep } from './record-steps'
import { badRequest, refused, type Reply } from './reply'
import { bodyStep } from './request'

const bodySchema = z.looseObject({
  qi_id: z.string(),
  generation_id: z.number().optional(),
  steps: opsSchema,
})

/**
 * POST /v1/checkpoint/{run}/async: stores steps that ran inside a request which is still under way, so that nothing of
 * them is lost if it dies. A request that has been asked again meanwhile is told so (409) and goes no further, but what
 * it has done is kept.
 */
export async function receiveCheckpoint(
  engine: EngineContext,
  runId: string,
  body: unknown,
): Promise<Reply> {
  const parsed = bodySchema.safeParse(body)
  if (!parsed.success)
    return badRequest(`The checkpoint cannot be read: ${z.prettifyError(parsed.error)}`)
  const { qi_id, generation_id, steps } = parsed.data
  return inTransaction(engine.pool, async (sql) => {
    const { rowCount: isLive } = await sql.query({
      name: 'lock-live-run',
      text: 'select from engine.run where id = $1 and ended_at is null for update',
      values: [runId],
    })
    if (!isLive) return notFound(runId)
    const ran = steps.filter((op) => op.op === 'StepRun').map((op) => settledStep(runId, op))
    if ((await recordSteps(engine, sql, ran)).size > 0)
      return refused(413, 'The step’s result is too large; the run has failed.')

    const { rows } = await sql.query<{ id: string; generation: number }>({
      name: 'body-request',
      text: 'select id, generation from engine.request where run_id = $1 and step_id = $2',
      values: [runId, bodyStep],
    })
    const isCurrent = rows.some(
      ({ id, generation }) =>
        queueItemId(id) === qi_id && (generation_id ?? generation) === generation,
    )
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
