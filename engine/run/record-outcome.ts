import type { Sql, Transaction } from '@/engine/store/database'
import { durationMs } from '@/engine/protocol/duration-ms'
import { completeRuns, failRun, type RunError } from './end-run'
import type { EngineContext } from '@/engine/engine-context'
import { maxAttempts } from '@/engine/protocol/function-config'
import type { Question } from '@/engine/protocol/question'
import { failure, type Op, type Outcome } from '@/engine/protocol/read-answer'
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
  // Of many runs at once, of one run one after the other.
  let left = answers
  while (left.length > 0) {
    const first = new Map(left.toReversed().map((answer) => [answer.question.run.id, answer]))
    const turn = left.filter((answer) => first.get(answer.question.run.id) === answer)
    await recordTurn(engine, sql, turn)
    left = left.filter((answer) => !turn.includes(answer))
  }
  return answers.map(() => undefined)
}

/** An answer for each of several runs. */
async function recordTurn(
  engine: EngineContext,
  sql: Transaction,
  answers: Answer[],
): Promise<void> {
  const meanings = answers.map(meaningOf)
  const taken = await closeOrAskAgain(engine, sql, meanings)
  for (const { question } of meanings.filter((one) => !taken.has(one)))
    logDropped(engine, question.run.id)

  const live = meanings.filter((one) => taken.has(one))
  keepRequestVersions(sql, live)
  for (const { question, failed } of live)
    if (failed) await failRun(engine, sql, question.run.id, failed.error, failed.reason)

  const settled = live.flatMap((one) => (one.failed ? [] : one.settled))
  const { failed: tooLarge } = await recordSteps(engine, sql, settled)
  const going = live.filter(
    ({ question, failed, retry }) => !failed && !retry && !tooLarge.has(question.run.id),
  )
  const ended = going.filter((one) => one.end)
  const on = going.filter((one) => !one.end)
  await completeRuns(
    engine,
    sql,
    ended.map(({ question, end }) => ({ runId: question.run.id, output: end!.data })),
  )
  const now_ms = engine.timing.now()
  const planned = on.map(({ question, planned }) => ({
    runId: question.run.id,
    steps: planned.map((op) => plannedStep(op, now_ms)),
    plannedAt: question.run.stack.length,
  }))
  openSteps(engine, sql, planned)
  discoverDue(
    engine,
    sql,
    on.map(({ question }) => question.run.id),
    {
      settled: on.flatMap((one) => one.settled),
      again: on.filter((one) => taken.get(one)!.again).map(({ question }) => question.run.id),
    },
  )
}

/** What an answer comes to. */
interface Meaning {
  question: Question
  /** The question is put again. */
  retry?: { error: { message?: unknown } | undefined; wait_ms?: number }
  /** The run fails. */
  failed?: { error: RunError; reason?: string }
  settled: SettledStep[]
  planned: Op[]
  end?: Op
  requestVersion?: number
}

function meaningOf({ question, outcome }: Answer): Meaning {
  const nothing = { question, settled: [], planned: [] }
  const mayRetry = hasAttemptsLeft(question)
  if (outcome.kind === 'failed') return { ...nothing, failed: { error: outcome.error } }
  if (outcome.kind === 'retry') {
    const { error, retryAfter_ms } = outcome
    return mayRetry
      ? { ...nothing, retry: { error, wait_ms: retryAfter_ms } }
      : { ...nothing, failed: { error, reason: error.message } }
  }
  const { ops, requestVersion, retryAfter_ms } = outcome
  const stepError = ops.find((op) => op.op === 'StepError')
  const refused = ops.find((op) => op.op in refusedOps)
  return {
    question,
    requestVersion,
    ...(stepError &&
      mayRetry && {
        retry: {
          error: stepError.error as { message?: unknown } | undefined,
          wait_ms: retryAfter_ms,
        },
      }),
    ...(refused && { failed: { error: failure(refusedOps[refused.op]!) } }),
    settled: ops
      .filter((op) => isSettling(op, question))
      .map((op) => settledStep(question.run.id, op)),
    planned: ops.filter((op) => op.op === 'StepPlanned' || op.op === 'Sleep'),
    end: ops.find((op) => op.op === 'RunComplete'),
  }
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

/**
 * The questions are answered, or put again; those that had been before are left out. `again`: something settled
 * meanwhile that the body has not seen.
 */
async function closeOrAskAgain(
  engine: EngineContext,
  sql: Sql,
  meanings: Meaning[],
): Promise<Map<Meaning, { again: boolean }>> {
  const taken = new Map<Meaning, { again: boolean }>()
  const closing = meanings.filter((one) => !one.retry)
  const closed = await closeRequests(
    sql,
    closing.map(({ question }) => question),
  )
  for (const one of closing) {
    const request = closed.get(one.question.id)
    if (request) taken.set(one, request)
  }
  for (const one of meanings.filter(({ retry }) => retry))
    if (await retry(engine, sql, one)) taken.set(one, { again: false })
  return taken
}

/** False when the answer came too late. */
async function retry(
  engine: EngineContext,
  sql: Sql,
  { question, retry }: Meaning,
): Promise<boolean> {
  const wait_ms = retry!.wait_ms ?? engine.timing.backoffMs(question.attempt + 1)
  const again = { at_ms: engine.timing.now() + wait_ms, usesAttempt: true, unreachable: false }
  if (!(await askAgain(sql, question, again))) return false
  engine.log.info(
    {
      run: question.run.id,
      step: question.stepId,
      attempt: question.attempt,
      wait_ms: Math.round(wait_ms),
      error: retry!.error?.message,
    },
    'Attempt failed, to be tried again',
  )
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

/** Those of the questions that had not been answered before, by id. */
async function closeRequests(
  sql: Sql,
  questions: Question[],
): Promise<Map<string, { again: boolean }>> {
  if (questions.length === 0) return new Map()
  const { rows } = await sql.query<{ id: string; again: boolean }>({
    name: 'close-requests',
    text: `
      delete from engine.request using unnest($1::text[], $2::int[]) as answered (id, generation)
      where request.id = answered.id and request.generation = answered.generation
      returning request.id, again`,
    values: [questions.map(({ id }) => id), questions.map(({ generation }) => generation)],
  })
  return new Map(rows.map((row) => [row.id, row]))
}

/** What the app answers first says which version of the protocol it wants. */
function keepRequestVersions(sql: Transaction, meanings: Meaning[]): void {
  const changed = meanings.filter(
    ({ question, requestVersion }) =>
      requestVersion !== undefined && requestVersion !== question.run.requestVersion,
  )
  if (changed.length === 0) return
  sql.send({
    name: 'keep-request-versions',
    text: `
      update engine.run set request_version = changed.request_version
      from unnest($1::text[], $2::int[]) as changed (id, request_version) where run.id = changed.id`,
    values: [
      changed.map(({ question }) => question.run.id),
      changed.map(({ requestVersion }) => requestVersion),
    ],
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
