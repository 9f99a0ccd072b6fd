import { bodyStepId } from '@/engine/protocol/pending-request'
import { addJobs, type RequestKind } from '@/engine/store/queue'
import type { Sql } from '@/engine/store/transaction'

export interface Repetition {
  /** Milliseconds since 1970; at once when absent. */
  at_ms?: number
  /** Whether the sending that is repeated counts as an attempt. */
  usesAttempt: boolean
  /** Whether the app could not be reached. */
  unreachable: boolean
}

/**
 * Has a request sent again as a new generation; an answer to the earlier sending is recognized as stale from then on.
 * Returns false when the request has been answered or repeated meanwhile.
 */
export async function repeatRequest(
  sql: Sql,
  request: { id: string; stepId: string; generation: number },
  { at_ms, usesAttempt, unreachable }: Repetition,
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
  const task: RequestKind = request.stepId === bodyStepId ? 'discover' : 'step'
  await addJobs(sql, [{ task, payload, run_at_ms: at_ms }])
  return true
}
