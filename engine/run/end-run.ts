import type { LogAndTiming } from '@/engine/engine-context'
import type { EventBody } from '@/engine/protocol/event-body'
import type { RunError } from '@/engine/protocol/run-error'
import { acceptEvents } from '@/engine/store/accept-events'
import type { Sql } from '@/engine/store/transaction'
import { ulid } from '@/engine/store/ulid'

// The three ways in which a run ends. Each is part of the caller's transaction.

/** Ends runs with the values that their functions returned. */
export async function completeRuns(
  engine: LogAndTiming,
  sql: Sql,
  runs: { runId: string; output: unknown }[],
): Promise<void> {
  if (runs.length === 0) return
  for (const run of await end(sql, runs, 'completed'))
    engine.log.info({ run: run.id, function: run.function_id }, 'Run completed')
}

/**
 * Fails a run and sends the event inngest/function.failed, which starts its onFailure among others. Returns false when the
 * run had ended already.
 */
export async function failRun(
  engine: LogAndTiming,
  sql: Sql,
  runId: string,
  error: RunError,
  reason = 'NonRetriableError',
): Promise<boolean> {
  const { name, message, stack } = error
  const result = { ...error, __serialized: true }
  const [run] = await end(sql, [{ runId, output: result }], 'failed')
  if (!run) return false
  engine.log.warn({ run: runId, function: run.function_id, error: message }, 'Run failed')
  if (isOwnFailure(run)) return true
  await announce(engine, sql, 'inngest/function.failed', run, {
    _inngest: { status: 'Failed' },
    error: { error: reason, name, message, stack: stack ?? '' },
    result,
  })
  return true
}

/**
 * Cancels a run and sends the event inngest/function.cancelled. A step that the app is running goes on to its end there,
 * and its answer is dropped. Returns false when the run had ended already.
 */
export async function cancelRun(
  engine: LogAndTiming,
  sql: Sql,
  runId: string,
  why: string,
): Promise<boolean> {
  const [run] = await end(sql, [{ runId, output: null }], 'cancelled')
  if (!run) return false
  engine.log.info({ run: runId, function: run.function_id, why }, 'Run cancelled')
  await announce(engine, sql, 'inngest/function.cancelled', run, {
    _inngest: { status: 'Cancelled' },
  })
  return true
}

interface EndedRun {
  id: string
  function_id: string
  event: EventBody
}

/** Ends runs and deletes their pending requests; returns those that had not ended before. */
async function end(
  sql: Sql,
  runs: { runId: string; output: unknown }[],
  status: 'completed' | 'failed' | 'cancelled',
): Promise<EndedRun[]> {
  const { rows } = await sql.query<EndedRun>({
    name: 'end-runs',
    text: `
      with ended as (
        update engine.run set status = $3, output = ending.output, ended_at = now()
        from unnest($1::text[], $2::json[]) as ending (id, output)
        where run.id = any($1) and run.id = ending.id and status in ('queued', 'running')
        returning run.id, function_id, event
      ), closed as (
        delete from engine.request using ended where run_id = ended.id
      )
      select * from ended`,
    values: [
      runs.map(({ runId }) => runId),
      runs.map(({ output }) => JSON.stringify(output ?? null)),
      status,
    ],
  })
  return rows
}

/** Accepts an event about a run that has ended. */
async function announce(
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

/** A function that listens for failures and fails itself would otherwise start itself for ever. */
function isOwnFailure(run: EndedRun): boolean {
  return run.event.name === 'inngest/function.failed'
}
