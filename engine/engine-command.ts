import { inTransaction, openDatabase, type Sql } from './database'
import { cancelRun } from './end-run'
import type { LogAndTiming } from './engine-context'
import { defaultTiming, silentLog } from './engine-settings'
import type { EventBody } from './event-body'
import type { FunctionConfig } from './function-config'
import { readStatus } from './read-status'
import { addDiscoveries } from './request'
import { startRun } from './start-run'

const usage = 'status | cancel <run> | replay <run>'

/**
 * What an operator does beside a running engine, or while it is down: it works on the database alone, and the engine
 * sees what it finds there. Returns what to print; throws a sentence.
 */
export async function engineCommand(
  [command, runId]: string[],
  databaseUrl: string,
): Promise<string> {
  const pool = openDatabase(databaseUrl, silentLog)
  const engine = { log: silentLog, timing: defaultTiming }
  try {
    if (command === 'status') {
      const { functions, queue, live } = await readStatus(pool)
      return [
        `Runs of the last 48 hours\n${table(functions)}`,
        `Queue\n${table(queue)}`,
        `Runs that have not ended\n${table(live)}`,
      ].join('\n\n')
    }
    if (command === 'cancel' && runId) {
      const isCancelled = await inTransaction(pool, (sql) =>
        cancelRun(engine, sql, runId, 'the command line'),
      )
      if (!isCancelled) throw new Error(`There is no run "${runId}" that has not ended.`)
      return `Run ${runId} is cancelled.`
    }
    if (command === 'replay' && runId)
      return await inTransaction(pool, (sql) => replay(engine, sql, runId))
    throw new Error(`Say one of: ${usage}`)
  } finally {
    await pool.end()
  }
}

/** A new run of the same function for the same event; idempotency is no hindrance, a singleton is. */
async function replay(engine: LogAndTiming, sql: Sql, runId: string): Promise<string> {
  const { rows } = await sql.query<{ event_id: string; event: EventBody; config: FunctionConfig }>(
    `select event_id, event, config from engine.run join engine.function on function.id = function_id
     where run.id = $1`,
    [runId],
  )
  const old = rows[0]
  if (!old) throw new Error(`There is no run "${runId}"; finished runs are kept for 48 hours.`)
  const event = { id: old.event_id, body: old.event }
  const started = await startRun(engine, sql, { ...old.config, idempotency: undefined }, event)
  if (!started) throw new Error('Its singleton is running already.')
  await addDiscoveries(sql, [{ runId: started, parallel: false }])
  return `Run ${started} does it again.`
}

function table(rows: Record<string, unknown>[]): string {
  if (rows.length === 0) return '  none'
  const heads = Object.keys(rows[0]!)
  const lines = [heads, ...rows.map((row) => heads.map((head) => String(row[head])))]
  const widths = heads.map((_, i) => Math.max(...lines.map((line) => line[i]!.length)))
  return lines
    .map((line) => `  ${line.map((cell, i) => cell.padEnd(widths[i]!)).join('  ')}`.trimEnd())
    .join('\n')
}
