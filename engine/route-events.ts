import { inTransaction, type Sql } from './database'
import { durationMs } from './duration-ms'
import { cancelRun } from './end-run'
import type { EngineContext } from './engine-context'
import type { EventBody } from './event-body'
import { holds } from './expression'
import type { FunctionConfig } from './function-config'
import { startRun } from './start-run'

interface StoredEvent {
  id: string
  body: EventBody
}

/**
 * Gives the task that cancels and starts what the accepted events cancel and start, one event after the other in the
 * order of their acceptance, so that a cancel cannot overtake what it cancels.
 */
export function eventRouter(engine: EngineContext): () => Promise<void> {
  let turn: Promise<void> = Promise.resolve()
  let next: Promise<void> | undefined
  return () => {
    // Whoever asks before the next turn has begun is served by it: the event is committed already.
    next ??= turn.then(() => {
      next = undefined
      return routeAll(engine)
    })
    turn = next.catch(() => {})
    return next
  }
}

async function routeAll(engine: EngineContext): Promise<void> {
  const { rows } = await engine.pool.query<{ id: string }>(
    'select id from engine.event where routed_at is null order by position',
  )
  let failure: unknown
  for (const { id } of rows) {
    try {
      await inTransaction(engine.pool, (sql) => routeEvent(engine, sql, id))
    } catch (error) {
      // It stays unrouted and the job is tried again; the events behind it need not wait.
      engine.log.error({ err: error, event: id }, 'An event could not be routed')
      failure = error
    }
  }
  if (failure) throw failure
}

async function routeEvent(engine: EngineContext, sql: Sql, eventId: string): Promise<void> {
  const { rows } = await sql.query<StoredEvent>(
    'update engine.event set routed_at = now() where id = $1 and routed_at is null returning id, body',
    [eventId],
  )
  const event = rows[0]
  if (!event) return
  const { rows: functions } = await sql.query<{ config: FunctionConfig; active: boolean }>(
    'select config, active from engine.function order by id',
  )
  for (const { config } of functions) await cancelRuns(engine, sql, config, event.body)
  for (const { config, active } of functions) {
    if (active && isTriggeredBy(config, event.body)) await startRun(engine, sql, config, event)
  }
}

function isTriggeredBy(config: FunctionConfig, event: EventBody): boolean {
  return config.triggers.some(
    (trigger) =>
      trigger.event !== undefined &&
      isNamed(event.name, trigger.event) &&
      (!trigger.expression || holds(trigger.expression, { event })),
  )
}

/** A trigger may end in a star: "app/*" is every event whose name starts with "app/". */
function isNamed(name: string, pattern: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern
}

async function cancelRuns(
  engine: EngineContext,
  sql: Sql,
  config: FunctionConfig,
  event: EventBody,
): Promise<void> {
  const entries = (config.cancel ?? []).filter((entry) => isNamed(event.name, entry.event))
  if (entries.length === 0) return
  const { rows: runs } = await sql.query<{ id: string; event: EventBody; age_ms: number }>(
    `select id, event, (extract(epoch from now() - created_at) * 1000)::float8 as age_ms
     from engine.run where function_id = $1 and ended_at is null order by id`,
    [config.id],
  )
  for (const run of runs) {
    const isMeant = entries.some(
      (entry) =>
        (entry.timeout === undefined || run.age_ms <= durationMs(entry.timeout)!) &&
        (!entry.if || holds(entry.if, { event: run.event, async: event })),
    )
    if (isMeant) await cancelRun(engine, sql, run.id, event.name)
  }
}
