import { inTransaction, type Sql } from './database'
import { durationMs } from './duration-ms'
import { completeRun, failRun, type RunError } from './end-run'
import type { EngineContext } from './engine-context'
import { maxAttempts } from './function-config'
import type { Question } from './question'
import { addJobs } from './queue'
import { failure, type Op, type Outcome } from './read-answer'
import { recordSteps, settledStep } from './record-steps'
import { addDiscoveries, addStepRequests, askAgain, bodyStep } from './request'
import { dueBodies, logDropped, type StepAnswer } from './settle-steps'

type Answered = Exclude<Outcome, { kind: 'elsewhere' }>

/** Records what came of a question; an answer that came too late is dropped. */
export type RecordAnswer = (question: Question, outcome: Answered) => Promise<void>

/** Thrown to undo what was written for an answer that came too late. */
class StaleAnswer extends Error {}

/**
 * Turns an answer into rows and the next jobs, in one transaction: either all of it happened or none. An answer to a
 * question that has been answered, asked again or cancelled meanwhile is dropped.
 */
export async function recordOutcome(
  engine: EngineContext,
  question: Question,
  outcome: Answered,
): Promise<void> {
  try {
    await inTransaction(engine.pool, async (sql) => {
      if (!(await lockRun(sql, question, outcome))) throw new StaleAnswer()
      if (outcome.kind === 'failed') await failRun(engine, sql, question.run.id, outcome.error)
      else if (outcome.kind === 'retry')
        await retryOrFail(engine, sql, question, outcome.error, outcome.retryAfter_ms)
      else await recordOps(engine, sql, question, outcome.ops, outcome.retryAfter_ms)
    })
  } catch (error) {
    if (!(error instanceof StaleAnswer)) throw error
    logDropped(engine, question.run.id)
  }
}

/**
 * The answer to a question by which just its step has settled: most are, and many of them are recorded at once.
 * Undefined for any other.
 */
export function stepAnswer(question: Question, outcome: Answered): StepAnswer | undefined {
  if (outcome.kind !== 'ops' || outcome.ops.length !== 1 || question.stepId === bodyStep)
    return undefined
  const [op] = outcome.ops
  if (!op || !isSettling(op, question)) return undefined
  const { id: requestId, generation, run } = question
  return { requestId, generation, step: settledStep(run.id, op) }
}

/** Every writer locks the run first, so what is read after it is settled. */
async function lockRun(sql: Sql, question: Question, outcome: Answered): Promise<boolean> {
  const { rowCount } = await sql.query({
    name: 'lock-run',
    text: 'update engine.run set request_version = coalesce($2, request_version) where id = $1 and ended_at is null',
    values: [question.run.id, outcome.kind === 'ops' ? outcome.requestVersion : null],
  })
  return rowCount === 1
}

async function retryOrFail(
  engine: EngineContext,
  sql: Sql,
  question: Question,
  error: RunError,
  retryAfter_ms: number | undefined,
): Promise<void> {
  if (!hasAttemptsLeft(question)) {
    await failRun(engine, sql, question.run.id, error, error.message)
    return
  }
  await retry(engine, sql, question, error, retryAfter_ms)
}

function hasAttemptsLeft(question: Question): boolean {
  return question.attempt + 1 < maxAttempts(question.run.config)
}

async function retry(
  engine: EngineContext,
  sql: Sql,
  question: Question,
  error: { message?: unknown } | undefined,
  retryAfter_ms: number | undefined,
): Promise<void> {
  const wait_ms = retryAfter_ms ?? engine.timing.backoffMs(question.attempt + 1)
  const again = { at_ms: engine.timing.now() + wait_ms, usesAttempt: true, unreachable: false }
  if (!(await askAgain(sql, question, again))) throw new StaleAnswer()
  engine.log.info(
    {
      run: question.run.id,
      step: question.stepId,
      attempt: question.attempt,
      wait_ms: Math.round(wait_ms),
      error: error?.message,
    },
    'Attempt failed, to be tried again',
  )
}

async function recordOps(
  engine: EngineContext,
  sql: Sql,
  question: Question,
  ops: Op[],
  retryAfter_ms: number | undefined,
): Promise<void> {
  const runId = question.run.id
  const refused = ops.find((op) => op.op in refusedOps)
  if (refused) return void (await failRun(engine, sql, runId, failure(refusedOps[refused.op]!)))
  const end = ops.find((op) => op.op === 'RunComplete')
  const failed = ops.find((op) => op.op === 'StepError')
  const willRetry = failed !== undefined && hasAttemptsLeft(question)

  const settled = ops.filter((op) => isSettling(op, question)).map((op) => settledStep(runId, op))
  if (settled.length > 0 && (await recordSteps(engine, sql, settled)).size > 0) return
  if (willRetry)
    return retry(engine, sql, question, failed.error as { message?: unknown }, retryAfter_ms)

  const again = await closeRequest(sql, question)
  if (end) return void (await completeRun(engine, sql, runId, end.data))
  const isNewlyOpen = await plan(engine, sql, question, ops)
  if (isNewlyOpen && settled.length === 0 && !again) return
  const [due] = await dueBodies(sql, [runId], settled)
  if (due || again) await addDiscoveries(sql, [due ?? { runId, parallel: true }])
}

function isSettling(op: Op, question: Question): boolean {
  return (
    op.op === 'StepRun' ||
    op.op === 'StepFailed' ||
    (op.op === 'StepError' && !hasAttemptsLeft(question))
  )
}

/** Operations of the SDK that need more of a server than this one does. */
const refusedOps: Record<string, string> = {
  WaitForEvent:
    'The embedded engine does not do step.waitForEvent: start a second function by that event, or set INNGEST_BASE_URL to an Inngest server, which does.',
  WaitForSignal:
    'The embedded engine does not do step.waitForSignal: start a second function by an event, or set INNGEST_BASE_URL to an Inngest server, which does.',
  InvokeFunction:
    'The embedded engine does not do step.invoke: send an event to the other function, or set INNGEST_BASE_URL to an Inngest server, which does.',
  AIGateway:
    'The embedded engine does not do step.ai.infer: call the model in step.run, or set INNGEST_BASE_URL to an Inngest server, which does.',
  Gateway:
    'The embedded engine does not do step.fetch: call fetch in step.run, or set INNGEST_BASE_URL to an Inngest server, which does.',
  DeferAdd:
    'The embedded engine does not do deferred functions: send an event, or set INNGEST_BASE_URL to an Inngest server, which does.',
}

/** The question is answered. True when something settled meanwhile that the body has not seen. */
async function closeRequest(sql: Sql, { id, generation }: Question): Promise<boolean> {
  const { rows } = await sql.query<{ again: boolean }>({
    name: 'close-request',
    text: 'delete from engine.request where id = $1 and generation = $2 returning again',
    values: [id, generation],
  })
  if (rows.length === 0) throw new StaleAnswer()
  return rows[0]!.again
}

/** True when steps are open now that were not before. */
async function plan(
  engine: EngineContext,
  sql: Sql,
  question: Question,
  ops: Op[],
): Promise<boolean> {
  const runId = question.run.id
  const planned = ops.filter((op) => op.op === 'StepPlanned' || op.op === 'Sleep')
  if (planned.length === 0) return false
  const { rows } = await sql.query<{ id: string }>({
    name: 'plan-steps',
    text: `
      insert into engine.step (run_id, id, name, op, race)
      select $1, id, name, op, race
      from unnest($2::text[], $3::text[], $4::text[], $5::boolean[]) as new (id, name, op, race)
      on conflict (run_id, id) do nothing
      returning id`,
    values: [
      runId,
      planned.map((op) => op.id),
      planned.map((op) => op.displayName ?? op.name ?? null),
      planned.map((op) => op.op),
      planned.map((op) => op.opts?.parallelMode === 'race'),
    ],
  })
  const isNew = new Set(rows.map((row) => row.id))
  const steps = planned.filter((op) => isNew.has(op.id))
  const parallel = planned.length > 1 || steps.length < planned.length
  await addStepRequests(
    sql,
    runId,
    steps
      .filter((op) => op.op === 'StepPlanned')
      .map((op) => ({ stepId: op.id, parallel, plannedAt: question.run.stack.length })),
  )
  await addJobs(
    sql,
    steps
      .filter((op) => op.op === 'Sleep')
      .map((op) => ({
        task: 'wake',
        payload: { run_id: runId, step_id: op.id },
        run_at_ms: wakeTime(op.name ?? '', engine.timing.now()),
      })),
  )
  return steps.length > 0
}

/** A sleep's name is its span ("2s") or, for sleepUntil, its end as a date. */
function wakeTime(name: string, now_ms: number): number {
  const span = durationMs(name)
  if (span !== undefined) return now_ms + span
  const until = Date.parse(name)
  return Number.isNaN(until) ? now_ms : until
}
