import { acceptEvents } from './accept-events'
import type { Sql } from './database'
import type { LogAndTiming } from './engine-context'
import type { EventBody } from './event-body'
import { ulid } from './ulid'

/** An error as the SDK serializes it. */
export interface RunError {
  name: string
  message: string
  stack?: string
  cause?: unknown
}

/** Each returns false when the run had ended already. All are part of the caller's transaction. */
export async function completeRun(
  engine: LogAndTiming,
  sql: Sql,
  runId: string,
  output: unknown,
): Promise<boolean> {
  return (await end(engine, sql, runId, 'completed', output ?? null)) !== undefined
}

/** Fails a run and tells it to whoever listens for inngest/function.failed, its onFailure among them. */
export async function failRun(
  engine: LogAndTiming,
  sql: Sql,
  runId: string,
  error: RunError,
  reason = 'NonRetriableError',
): Promise<boolean> {
  const { name, message, stack } = error
  const result = { ...error, __serialized: true }
  const run = await end(engine, sql, runId, 'failed', result)
  if (!run) return false
  engine.log.warn({ run: runId, function: run.function_id, error: message }, 'Run failed')
  if (isOwnFailure(run)) return true
  await tell(engine, sql, 'inngest/function.failed', run, {
    _inngest: { status: 'Failed' },
    error: { error: reason, name, message, stack: stack ?? '' },
    result,
  })
  return true
}

/** Cancels a run. A step under way runs to its end in the app, and its answer is dropped. */
export async function cancelRun(
  engine: LogAndTiming,
  sql: Sql,
  runId: string,
  why: string,
): Promise<boolean> {
  const run = await end(engine, sql, runId, 'cancelled', null)
  if (!run) return false
  engine.log.info({ run: runId, function: run.function_id, why }, 'Run cancelled')
  await tell(engine, sql, 'inngest/function.cancelled', run, { _inngest: { status: 'Cancelled' } })
  return true
}

interface EndedRun {
  id: string
  function_id: string
  event: EventBody
}

async function end(
  engine: LogAndTiming,
  sql: Sql,
  runId: string,
  status: 'completed' | 'failed' | 'cancelled',
  output: unknown,
): Promise<EndedRun | undefined> {
  const { rows } = await sql.query<EndedRun>({
    name: 'end-run',
    text: `
      with ended as (
        update engine.run set status = $2, output = $3, ended_at = now() where id = $1 and ended_at is null
        returning id, function_id, event
      ), closed as (
        delete from engine.request using ended where run_id = ended.id
      )
      select * from ended`,
    values: [runId, status, JSON.stringify(output)],
  })
  if (rows.length === 0) return undefined
  if (status === 'completed')
    engine.log.info({ run: runId, function: rows[0]!.function_id }, 'Run completed')
  return rows[0]
}

async function tell(
  engine: LogAndTiming,
  sql: Sql,
  name: string,
  run: EndedRun,
  extra: object,
): Promise<void> {
  const { user: _, ...bare } = run.event
  const now = engine.timing.now()
  const body: EventBody = {
    id: run.id,
    name,
    data: {
      ...extra,
      event: run.event,
      events: [bare],
      function_id: run.function_id,
      run_id: run.id,
    },
    ts: now,
    user: {},
  }
  await acceptEvents(sql, [{ internalId: ulid(now), body }])
}

/** A function that listens for failures and fails itself would start itself for ever. */
function isOwnFailure(run: EndedRun): boolean {
  return run.event.name === 'inngest/function.failed'
}
