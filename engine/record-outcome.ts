import { settleAll, type Sql, type Transaction } from './database'
import { durationMs } from './duration-ms'
import { completeRun, failRun } from './end-run'
import type { EngineContext } from './engine-context'
import { maxAttempts } from './function-config'
import type { Question } from './question'
import { failure, type Op, type Outcome } from './read-answer'
import { isTooLarge, recordSteps, settledStep, type SettledStep } from './record-steps'
import { askAgain, bodyStep, discoverDue, openSteps, type PlannedStep } from './request'
import { logDropped } from './settle-steps'

type Answered = Exclude<Outcome, { kind: 'elsewhere' }>

/** Records what came of a question; an answer that came too late is dropped. */
export type RecordAnswer = (question: Question, outcome: Answered) => Promise<void>

/** A question and what came of it. */
export interface Answer {
  question: Question
  outcome: Answered
}

/**
 * Turns answers into rows and the next jobs. The caller's transaction has locked the runs: either all of it happens or
 * nothing. An answer to a question that has been answered, asked again or cancelled meanwhile is dropped.
 */
export async function recordOutcomes(
  engine: EngineContext,
  sql: Transaction,
  answers: Answer[],
): Promise<void[]> {
  // Runs side by side; a run's answers one after the other.
  const byRun = new Map<string, Answer[]>()
  for (const answer of answers) {
    const { id } = answer.question.run
    byRun.set(id, [...(byRun.get(id) ?? []), answer])
  }
  await settleAll(
    [...byRun.values()].map(async (ofRun) => {
      for (const { question, outcome } of ofRun) {
        if (!(await recordOutcome(engine, sql, question, outcome)))
          logDropped(engine, question.run.id)
      }
    }),
  )
  return answers.map(() => undefined)
}

/** False when the answer came too late. */
async function recordOutcome(
  engine: EngineContext,
  sql: Transaction,
  question: Question,
  outcome: Answered,
): Promise<boolean> {
  if (outcome.kind === 'ops') return recordOps(engine, sql, question, outcome)
  if (outcome.kind === 'retry' && hasAttemptsLeft(question))
    return retry(engine, sql, question, outcome.error, outcome.retryAfter_ms)
  if (!(await closeRequest(sql, question))) return false
  const reason = outcome.kind === 'retry' ? outcome.error.message : undefined
  return failRun(engine, sql, question.run.id, outcome.error, reason)
}

/**
 * The answer to a question by which just its step has settled: most are, and many of them are recorded at once.
 * Undefined for any other.
 */
export function stepAnswer(question: Question, outcome: Answered): SettledStep | undefined {
  if (outcome.kind !== 'ops' || outcome.ops.length !== 1 || question.stepId === bodyStep)
    return undefined
  const [op] = outcome.ops
  if (!op || !isSettling(op, question)) return undefined
  const { id, generation, run } = question
  const step = { ...settledStep(run.id, op), answers: { id, generation } }
  return isTooLarge(step) ? undefined : step
}

function hasAttemptsLeft(question: Question): boolean {
  return question.attempt + 1 < maxAttempts(question.run.config)
}

/** False when the answer came too late. */
async function retry(
  engine: EngineContext,
  sql: Sql,
  question: Question,
  error: { message?: unknown } | undefined,
  retryAfter_ms: number | undefined,
): Promise<boolean> {
  const wait_ms = retryAfter_ms ?? engine.timing.backoffMs(question.attempt + 1)
  const again = { at_ms: engine.timing.now() + wait_ms, usesAttempt: true, unreachable: false }
  if (!(await askAgain(sql, question, again))) return false
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
  return true
}

/** False when the answer came too late. */
async function recordOps(
  engine: EngineContext,
  sql: Transaction,
  question: Question,
  { ops, requestVersion, retryAfter_ms }: Extract<Answered, { kind: 'ops' }>,
): Promise<boolean> {
  const runId = question.run.id
  const failed = ops.find((op) => op.op === 'StepError')
  const willRetry = failed !== undefined && hasAttemptsLeft(question)
  const error = failed?.error as { message?: unknown } | undefined
  const closed = willRetry
    ? (await retry(engine, sql, question, error, retryAfter_ms)) && { again: false }
    : await closeRequest(sql, question)
  if (!closed) return false
  if (requestVersion !== undefined && requestVersion !== question.run.requestVersion)
    keepRequestVersion(sql, runId, requestVersion)

  const refused = ops.find((op) => op.op in refusedOps)
  if (refused) return failRun(engine, sql, runId, failure(refusedOps[refused.op]!))
  const settled = ops.filter((op) => isSettling(op, question)).map((op) => settledStep(runId, op))
  if (settled.length > 0 && (await recordSteps(engine, sql, settled)).failed.size > 0) return true
  if (willRetry) return true

  const end = ops.find((op) => op.op === 'RunComplete')
  if (end) return completeRun(engine, sql, runId, end.data)
  const planned = ops.filter((op) => op.op === 'StepPlanned' || op.op === 'Sleep')
  if (planned.length > 0) {
    const now_ms = engine.timing.now()
    const steps = planned.map((op) => plannedStep(op, now_ms))
    openSteps(engine, sql, runId, steps, question.run.stack.length)
  }
  discoverDue(engine, sql, [runId], { settled, again: closed.again })
  return true
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

/** The question is answered, unless it was before. `again`: something settled meanwhile that the body has not seen. */
async function closeRequest(
  sql: Sql,
  { id, generation }: Question,
): Promise<{ again: boolean } | undefined> {
  const { rows } = await sql.query<{ again: boolean }>({
    name: 'close-request',
    text: 'delete from engine.request where id = $1 and generation = $2 returning again',
    values: [id, generation],
  })
  return rows[0]
}

/** What the app answers first says which version of the protocol it wants. */
function keepRequestVersion(sql: Transaction, runId: string, requestVersion: number): void {
  sql.send({
    name: 'keep-request-version',
    text: 'update engine.run set request_version = $2 where id = $1',
    values: [runId, requestVersion],
  })
}

function plannedStep(op: Op, now_ms: number): PlannedStep {
  return {
    id: op.id,
    name: op.displayName ?? op.name ?? null,
    op: op.op,
    race: op.opts?.parallelMode === 'race',
    wake_ms: op.op === 'Sleep' ? wakeTime(op.name ?? '', now_ms) : null,
  }
}

/** A sleep's name is its span ("2s") or, for sleepUntil, its end as a date. */
function wakeTime(name: string, now_ms: number): number {
  const span = durationMs(name)
  if (span !== undefined) return now_ms + span
  const until = Date.parse(name)
  return Number.isNaN(until) ? now_ms : until
}
