import type { EngineContext, LogAndTiming } from '@/engine/engine-context'
import { defaultTiming, silentLog } from '@/engine/engine-settings'
import type { EventBody } from '@/engine/protocol/event-body'
import type { FunctionConfig } from '@/engine/protocol/function-config'
import { createRun } from '@/engine/run/create-run'
import { cancelRun } from '@/engine/run/end-run'
import { enqueueDiscoveries } from '@/engine/run/enqueue-discoveries'
import { openDatabase } from '@/engine/store/open-database'
import { inTransaction, type Sql, type Transaction } from '@/engine/store/transaction'
import { readStatus } from './read-status'

const usage = 'status | cancel <run> | replay <run>'

/**
 * Runs an operator's command. It only reads and writes the database, so the engine may be running or down. Returns the
 * text to print; throws an error with a sentence.
 */
export async function engineCommand(
  [command = '', runId = '']: string[],
  databaseUrl: string,
): Promise<string> {
  const pool = openDatabase(databaseUrl, silentLog)
  // The queue wakes a running engine, so nothing is dispatched from here.
  const engine = { log: silentLog, timing: defaultTiming, dispatch: () => {} }
  try {
    if (!isCommand(command, runId)) throw new Error(`Say one of: ${usage}`)
    if (!(await hasEngine(pool))) throw new Error('No engine has worked on this database yet.')
    if (command === 'status') {
      const { functions, requests, queue, live } = await readStatus(pool)
      return [
        `Runs of the last 48 hours\n${table(functions)}`,
        `Requests that the app has still to answer\n${table(requests)}`,
        `Queue: jobs, the oldest in seconds\n${table(queue)}`,
        `Runs that have not ended, the 50 oldest\n${table(live)}`,
      ].join('\n\n')
    }
    if (command === 'cancel') {
      const isCancelled = await inTransaction(pool, (sql) =>
        cancelRun(engine, sql, runId, 'the command line'),
      )
      if (!isCancelled) throw new Error(`There is no run "${runId}" that has not ended.`)
      return `Run ${runId} is cancelled.`
    }
    return await inTransaction(pool, (sql) => replay(engine, sql, runId))
  } finally {
    await pool.end()
  }
}

function isCommand(command: string, runId: string): boolean {
  return command === 'status' || (['cancel', 'replay'].includes(command) && runId !== '')
}

async function hasEngine(sql: Sql): Promise<boolean> {
  const { rows } = await sql.query<{ has: boolean }>(
    `select to_regclass('engine.request') is not null as has`,
  )
  return rows[0]!.has
}

/** Starts a new run of the same function for the same event. Its idempotency key is ignored, its singleton is not. */
async function replay(
  engine: LogAndTiming & Pick<EngineContext, 'dispatch'>,
  sql: Transaction,
  runId: string,
): Promise<string> {
  const { rows } = await sql.query<{ event_id: string; event: EventBody; config: FunctionConfig }>(
    `select event_id, event, config from engine.run join engine.function on function.id = function_id
     where run.id = $1`,
    [runId],
  )
  const old = rows[0]
  if (!old) throw new Error(`There is no run "${runId}"; finished runs are kept for 48 hours.`)
  const event = { id: old.event_id, body: old.event }
  const started = await createRun(engine, sql, { ...old.config, idempotency: undefined }, event)
  if (!started) throw new Error('Its singleton is running already.')
  enqueueDiscoveries(engine, sql, [started])
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
