import { inTransaction, type Sql } from '@/engine/store/database'
import type { EngineContext } from '@/engine/engine-context'
import type { EventBody } from '@/engine/protocol/event-body'
import type { FunctionConfig } from '@/engine/protocol/function-config'
import { nextCronTime } from '@/engine/protocol/next-cron-time'
import { addJobs, queueSchema, type Tasks } from '@/engine/store/queue'
import { discoverDue } from './request'
import { startRun } from './open-run'
import { ulid } from '@/engine/store/ulid'

/** Sets the first firing of each cron trigger that has none; one that is due, or was missed, stays. */
export async function scheduleCrons(
  sql: Sql,
  config: FunctionConfig,
  now_ms: number,
): Promise<void> {
  for (const { cron } of config.triggers) {
    if (cron === undefined) continue
    const { rowCount: isSet } = await sql.query(`select from ${queueSchema}.jobs where key = $1`, [
      jobKey(config.id, cron),
    ])
    if (!isSet) await scheduleNext(sql, config.id, cron, now_ms)
  }
}

/** Starts a run of a cron trigger and sets the next firing; firings missed while nothing ran are one. */
export async function fireCron(
  engine: EngineContext,
  { function_id, cron, fire_at }: Tasks['cron'],
): Promise<void> {
  await inTransaction(engine.pool, async (sql) => {
    const { rows } = await sql.query<{ config: FunctionConfig }>(
      'select config from engine.function where id = $1 and active for share',
      [function_id],
    )
    const config = rows[0]?.config
    if (!config?.triggers.some((trigger) => trigger.cron === cron)) return
    await scheduleNext(sql, function_id, cron, Math.max(engine.timing.now(), Date.parse(fire_at)))
    const event: EventBody = {
      id: fire_at,
      name: 'inngest/scheduled.timer',
      data: { cron, fireAt: fire_at, scheduledAt: fire_at },
      ts: Date.parse(fire_at),
      user: {},
    }
    const { rowCount: first } = await sql.query(
      'insert into engine.seen_key (scope, key) values ($1, $2) on conflict do nothing',
      [`cron:${function_id}:${cron}`, fire_at],
    )
    if (!first) return
    const id = ulid(engine.timing.now())
    const runId = await startRun(engine, sql, config, { id, body: event })
    if (runId) discoverDue(engine, sql, [runId])
  })
}

async function scheduleNext(
  sql: Sql,
  functionId: string,
  cron: string,
  after_ms: number,
): Promise<void> {
  const time = nextCronTime(cron, after_ms)
  if (time === undefined) return
  const payload = { function_id: functionId, cron, fire_at: seconds(time) }
  await addJobs(sql, [{ task: 'cron', payload, run_at_ms: time, key: jobKey(functionId, cron) }])
}

function jobKey(functionId: string, cron: string): string {
  return `cron:${functionId}:${cron}`
}

/** "2026-11-22T09:56:00Z", as the real server writes it. */
function seconds(time_ms: number): string {
  return new Date(time_ms).toISOString().replace('.000Z', 'Z')
}
