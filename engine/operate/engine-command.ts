import { inTransaction, openDatabase, type Sql, type Transaction } from '@/engine/store/database'
import { cancelRun } from '@/engine/run/end-run'
import type { EngineContext, LogAndTiming } from '@/engine/engine-context'
import { defaultTiming, silentLog } from '@/engine/engine-settings'
import type { EventBody } from '@/engine/protocol/event-body'
import type { FunctionConfig } from '@/engine/protocol/function-config'
import { readStatus } from './read-status'
import { discoverDue } from '@/engine/run/request'
import { startRun } from '@/engine/run/open-run'

const usage = 'status | cancel <run> | replay <run>'

/**
 * What an operator does beside a running engine, or while it is down: it works on the database alone, and the engine
 * sees what it finds there. Returns what to print; throws a sentence.
 */
export async function engineCommand(
  [command = '', runId = '']: string[],
  databaseUrl: string,
): Promise<string> {
  const pool = openDatabase(databaseUrl, silentLog)
  // An engine that runs is woken by the queue.
  const engine = { log: silentLog, timing: defaultTiming, handOver: () => {} }
  try {
    if (!isCommand(command, runId)) throw new Error(`Say one of: ${usage}`)
    if (!(await hasEngine(pool))) throw new Error('No engine has worked on this database yet.')
    if (command === 'status') {
      const { functions, questions, queue, live } = await readStatus(pool)
      return [
        `Runs of the last 48 hours\n${table(functions)}`,
        `Questions to the app that are open\n${table(questions)}`,
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

/** A new run of the same function for the same event; idempotency is no hindrance, a singleton is. */
async function replay(
  engine: LogAndTiming & Pick<EngineContext, 'handOver'>,
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
  const started = await startRun(engine, sql, { ...old.config, idempotency: undefined }, event)
  if (!started) throw new Error('Its singleton is running already.')
  discoverDue(engine, sql, [started])
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
