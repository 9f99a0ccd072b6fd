import type { LogAndTiming } from '@/engine/engine-context'
import { durationMs } from '@/engine/protocol/duration-ms'
import type { EventBody } from '@/engine/protocol/event-body'
import { keyOf } from '@/engine/protocol/expression'
import type { FunctionConfig } from '@/engine/protocol/function-config'
import { addJobs } from '@/engine/store/queue'
import type { Sql, Transaction } from '@/engine/store/transaction'
import { ulid } from '@/engine/store/ulid'
import { cancelRun } from './end-run'

/**
 * Creates a run of a function for an event and returns its id; undefined when its idempotency key has been seen or its
 * singleton is running in mode "skip". The caller enqueues its first discovery in the same transaction.
 */
export async function createRun(
  engine: LogAndTiming,
  sql: Transaction,
  config: FunctionConfig,
  event: { id: string; body: EventBody },
): Promise<string | undefined> {
  if (!(await isFirstOfItsKey(sql, config, event.body))) return undefined
  const singletonKey = singletonKeyOf(config, event.body)
  if (singletonKey !== undefined && !(await admitSingleton(engine, sql, config, singletonKey)))
    return undefined

  const now = engine.timing.now()
  const runId = ulid(now)
  sql.send({
    name: 'create-run',
    text: 'insert into engine.run (id, function_id, event_id, event, singleton_key) values ($1, $2, $3, $4, $5)',
    values: [runId, config.id, event.id, JSON.stringify(event.body), singletonKey],
  })
  const start = config.timeouts?.start && durationMs(config.timeouts.start)
  if (start) {
    await addJobs(sql, [
      { task: 'time_out', payload: { run_id: runId, limit: 'start' }, run_at_ms: now + start },
    ])
  }
  engine.log.info({ run: runId, function: config.id }, 'Run queued')
  return runId
}

/** Idempotency keys hold for 24 h. A key expression that refers to a missing field lets every event through. */
async function isFirstOfItsKey(
  sql: Sql,
  config: FunctionConfig,
  event: EventBody,
): Promise<boolean> {
  const key = config.idempotency && keyOf(config.idempotency, { event })
  if (!key) return true
  const { rowCount } = await sql.query(
    `insert into engine.seen_key (scope, key) values ($1, $2)
     on conflict (scope, key) do update set seen_at = now() where seen_key.seen_at < now() - interval '24 hours'`,
    [`idempotency:${config.id}`, key],
  )
  return rowCount === 1
}

function singletonKeyOf({ singleton }: FunctionConfig, event: EventBody): string | undefined {
  if (!singleton) return undefined
  return singleton.key === undefined ? '' : keyOf(singleton.key, { event })
}

/**
 * A singleton has one live run for a key. Returns false in mode "skip" when there is one; in mode "cancel" it is cancelled.
 */
async function admitSingleton(
  engine: LogAndTiming,
  sql: Sql,
  config: FunctionConfig,
  key: string,
): Promise<boolean> {
  const { rows } = await sql.query<{ id: string }>(
    'select id from engine.run where function_id = $1 and singleton_key = $2 and ended_at is null',
    [config.id, key],
  )
  if (rows.length > 0 && config.singleton?.mode === 'skip') return false
  for (const { id } of rows) await cancelRun(engine, sql, id, 'a newer run of its singleton')
  return true
}
