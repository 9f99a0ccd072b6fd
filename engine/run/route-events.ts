import { inTransaction, type Sql, type Transaction } from '@/engine/store/database'
import { durationMs } from '@/engine/protocol/duration-ms'
import { cancelRun } from './end-run'
import type { EngineContext } from '@/engine/engine-context'
import type { EventBody } from '@/engine/protocol/event-body'
import { holds } from '@/engine/protocol/expression'
import type { FunctionConfig } from '@/engine/protocol/function-config'
import { discoverDue } from './request'
import { startRun } from './open-run'

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

/** How many events one transaction routes. */
const eventsAtOnce = 100

async function routeAll(engine: EngineContext): Promise<void> {
  const failures: unknown[] = []
  let last = '0'
  for (;;) {
    const { rows } = await engine.pool.query<{ id: string; position: string }>({
      name: 'unrouted-events',
      text: 'select id, position from engine.event where routed_at is null and position > $1 order by position limit $2',
      values: [last, eventsAtOnce],
    })
    if (rows.length === 0) break
    last = rows.at(-1)!.position
    failures.push(
      ...(await routeBatch(
        engine,
        rows.map((row) => row.id),
      )),
    )
    if (rows.length < eventsAtOnce) break
  }
  // What could not be routed stays, and the job is tried again.
  if (failures.length > 0) throw failures[0]
}

/** Routes events together, or, when one of them cannot be routed, each by itself: those behind it need not wait. */
async function routeBatch(engine: EngineContext, ids: string[]): Promise<unknown[]> {
  try {
    await inTransaction(engine.pool, (sql) => routeEvents(engine, sql, ids))
    return []
  } catch (error) {
    if (ids.length === 1) {
      engine.log.error({ err: error, event: ids[0] }, 'An event could not be routed')
      return [error]
    }
    const failures = []
    for (const id of ids) failures.push(...(await routeBatch(engine, [id])))
    return failures
  }
}

async function routeEvents(engine: EngineContext, sql: Transaction, ids: string[]): Promise<void> {
  const taken = sql.query<StoredEvent>({
    name: 'take-events',
    text: `
      with taken as (
        update engine.event set routed_at = now() where id = any($1) and routed_at is null
        returning id, body, position
      )
      select id, body from taken order by position`,
    values: [ids],
  })
  const registered = sql.query<{ config: FunctionConfig; active: boolean }>({
    name: 'functions',
    text: 'select config, active from engine.function order by id',
  })
  const [{ rows: events }, { rows: functions }] = await Promise.all([taken, registered])
  const started: string[] = []
  for (const event of events) {
    for (const { config } of functions) await cancelRuns(engine, sql, config, event.body)
    for (const { config, active } of functions) {
      if (!active || !isTriggeredBy(config, event.body)) continue
      const runId = await startRun(engine, sql, config, event)
      if (runId) started.push(runId)
    }
  }
  discoverDue(engine, sql, started)
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
