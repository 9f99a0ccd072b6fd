import { inTransaction, type Sql } from './database'
import type { EngineContext } from './engine-context'
import { recordSteps, type SettledStep } from './record-steps'
import { addDiscoveries, type DueBody } from './request'

/** The answer to the question that had a planned step run: it has settled. */
export interface StepAnswer {
  requestId: string
  generation: number
  step: SettledStep
}

/**
 * Records what planned steps came to, of one run or of many, in one transaction, and has the bodies go on whose steps
 * have all settled. An answer that came too late is dropped.
 */
export async function settleSteps(engine: EngineContext, answers: StepAnswer[]): Promise<void[]> {
  try {
    await inTransaction(engine.pool, (sql) => settle(engine, sql, answers))
  } catch (error) {
    if (answers.length === 1) throw error
    // One of them may be at fault, or runs were locked the other way round: each by itself then.
    for (const answer of answers)
      await inTransaction(engine.pool, (sql) => settle(engine, sql, [answer]))
  }
  return answers.map(() => undefined)
}

async function settle(engine: EngineContext, sql: Sql, answers: StepAnswer[]): Promise<void> {
  await lockRuns(sql, answers)
  const closed = await closeRequests(sql, answers)
  const isTaken = answers.map((answer) => closed.delete(answer.requestId))
  answers.forEach(({ step }, i) => isTaken[i] || logDropped(engine, step.runId))
  const steps = answers.filter((_, i) => isTaken[i]).map((answer) => answer.step)
  if (steps.length === 0) return
  const failed = await recordSteps(engine, sql, steps)
  const settled = steps.filter((step) => !failed.has(step.runId))
  const runIds = settled.map((step) => step.runId)
  await addDiscoveries(sql, await dueBodies(sql, runIds, settled))
}

/** Every writer locks the run first, so what is read after it is settled; several are locked in the order of their ids. */
async function lockRuns(sql: Sql, answers: StepAnswer[]): Promise<void> {
  await sql.query({
    name: 'lock-runs',
    text: 'select from engine.run where id = any($1) order by id for update',
    values: [[...new Set(answers.map((answer) => answer.step.runId))]],
  })
}

/** A run that ended has no requests left, so an answer for it closes none. */
async function closeRequests(sql: Sql, answers: StepAnswer[]): Promise<Set<string>> {
  const { rows } = await sql.query<{ id: string }>({
    name: 'close-requests',
    text: `
      delete from engine.request
      using unnest($1::text[], $2::int[]) as answer (id, generation)
      where request.id = answer.id and request.generation = answer.generation
      returning request.id`,
    values: [answers.map((answer) => answer.requestId), answers.map((answer) => answer.generation)],
  })
  return new Set(rows.map((row) => row.id))
}

/**
 * Which of the runs are to go on. "All have settled" is read from the step rows, never counted; a race goes on with
 * the first of it that has settled now.
 */
export async function dueBodies(
  sql: Sql,
  runIds: string[],
  settled: { runId: string; id: string }[],
): Promise<DueBody[]> {
  if (runIds.length === 0) return []
  const { rows } = await sql.query<DueBody>({
    name: 'due-bodies',
    text: `
      with run as (
        select run_id, coalesce(bool_or(step.id is not null and settled_order is null), false) as is_open,
          coalesce(bool_or(race and (run_id, step.id) in (select * from unnest($2::text[], $3::text[]))), false) as has_raced
        from (select distinct unnest($1::text[]) as run_id) mine left join engine.step using (run_id)
        group by run_id
      )
      select run_id as "runId", is_open as parallel from run where not is_open or has_raced`,
    values: [runIds, settled.map((step) => step.runId), settled.map((step) => step.id)],
  })
  return rows
}

export function logDropped({ log }: EngineContext, runId: string): void {
  log.debug({ run: runId }, 'An answer came too late and was dropped')
}
