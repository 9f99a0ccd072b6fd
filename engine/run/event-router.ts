import { databaseFault } from '@/lib/postgres/database-fault'
import type { EngineContext } from '@/engine/engine-context'
import { durationMs } from '@/engine/protocol/duration-ms'
import type { EventBody } from '@/engine/protocol/event-body'
import { holds } from '@/engine/protocol/expression'
import type { FunctionConfig } from '@/engine/protocol/function-config'
import { inTransaction, type Sql, type Transaction } from '@/engine/store/transaction'
import { createRun } from './create-run'
import { cancelRun } from './end-run'
import { enqueueDiscoveries } from './enqueue-discoveries'

interface StoredEvent {
  id: string
  body: EventBody
}

/**
 * Creates the function that routes accepted events: each cancels and starts runs, in the order of acceptance, so that an
 * event that cancels cannot overtake the one that starts. Calls while routing is under way share the next pass.
 */
export function eventRouter(engine: EngineContext): () => Promise<void> {
  let turn: Promise<void> = Promise.resolve()
  let next: Promise<void> | undefined
  return () => {
    // The caller's event is committed already, so a pass that has not begun yet will find it.
    next ??= turn.then(() => {
      next = undefined
      return routeAll(engine)
    })
    turn = next.catch(() => {})
    return next
  }
}

/** The most events that one transaction routes. */
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
  // Events that could not be routed stay in the table, and the queue tries the job again.
  if (failures.length > 0) throw failures[0]
}

/** Routes events in one transaction or, if one of them fails, each in its own, so that the others need not wait for it. */
async function routeBatch(engine: EngineContext, ids: string[]): Promise<unknown[]> {
  try {
    await inTransaction(engine.pool, (sql) => routeEvents(engine, sql, ids))
    return []
  } catch (error) {
    if (ids.length > 1) {
      const failures = []
      for (const id of ids) failures.push(...(await routeBatch(engine, [id])))
      return failures
    }
    if (isOfTheEvent(error)) {
      engine.log.error({ err: error, event: ids[0] }, 'An event that cannot be routed was dropped')
      await engine.pool.query('update engine.event set routed_at = now() where id = $1', ids)
      return []
    }
    if (!databaseFault(error))
      engine.log.error({ err: error, event: ids[0] }, 'An event could not be routed')
    return [error]
  }
}

/**
 * Whether an error would come again: this code does not understand what it read, or PostgreSQL does not (class 22, data
 * exceptions). Any other is the database's, and passes.
 */
function isOfTheEvent(error: unknown): boolean {
  if (error instanceof TypeError || error instanceof RangeError) return true
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return /^22[0-9A-Z]{3}$/.test(code)
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
      const runId = await createRun(engine, sql, config, event)
      if (runId) started.push(runId)
    }
  }
  enqueueDiscoveries(engine, sql, started)
}

function isTriggeredBy(config: FunctionConfig, event: EventBody): boolean {
  return config.triggers.some(
    (trigger) =>
      trigger.event !== undefined &&
      isNamed(event.name, trigger.event) &&
      (!trigger.expression || holds(trigger.expression, { event })),
  )
}

/** A pattern may end in a star: "app/*" matches every event whose name starts with "app/". */
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
