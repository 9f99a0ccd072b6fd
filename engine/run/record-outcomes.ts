import type { EngineContext } from '@/engine/engine-context'
import { durationMs } from '@/engine/protocol/duration-ms'
import type { PendingRequest } from '@/engine/protocol/pending-request'
import type { Op } from '@/engine/protocol/read-answer'
import type { Sql, Transaction } from '@/engine/store/transaction'
import { answerEffects, type Answer, type Effects } from './answer-effects'
import { completeRuns, failRun } from './end-run'
import { enqueueDiscoveries } from './enqueue-discoveries'
import { enqueueSteps, type PlannedStep } from './enqueue-steps'
import { recordSteps } from './record-steps'
import { repeatRequest } from './repeat-request'
import { logDropped } from './settle-steps'

/**
 * Records answers of any kind, and enqueues what follows from them. The caller's transaction holds the locks of the runs.
 * An answer to a request that has been answered, repeated or cancelled meanwhile is dropped.
 */
export async function recordOutcomes(
  engine: EngineContext,
  sql: Transaction,
  answers: Answer[],
): Promise<void[]> {
  // Answers of different runs are recorded together; those of one run one after the other.
  let left = answers
  while (left.length > 0) {
    const first = new Map(left.toReversed().map((answer) => [answer.request.run.id, answer]))
    const turn = left.filter((answer) => first.get(answer.request.run.id) === answer)
    await recordOneOfEachRun(engine, sql, turn)
    left = left.filter((answer) => !turn.includes(answer))
  }
  return answers.map(() => undefined)
}

async function recordOneOfEachRun(
  engine: EngineContext,
  sql: Transaction,
  answers: Answer[],
): Promise<void> {
  const effects = answers.map(answerEffects)
  const taken = await closeOrRepeat(engine, sql, effects)
  for (const { request } of effects.filter((one) => !taken.has(one)))
    logDropped(engine, request.run.id)

  const live = effects.filter((one) => taken.has(one))
  keepRequestVersions(sql, live)
  for (const { request, failed } of live)
    if (failed) await failRun(engine, sql, request.run.id, failed.error, failed.reason)

  const settled = live.flatMap((one) => (one.failed ? [] : one.settled))
  const { failed: tooLarge } = await recordSteps(engine, sql, settled)
  const going = live.filter(
    ({ request, failed, retry }) => !failed && !retry && !tooLarge.has(request.run.id),
  )
  const ended = going.filter((one) => one.end)
  await completeRuns(
    engine,
    sql,
    ended.map(({ request, end }) => ({ runId: request.run.id, output: end!.data })),
  )
  const goingOn = going.filter((one) => !one.end)
  enqueueNext(engine, sql, goingOn, taken)
}

/** Enqueues the steps that the runs have planned, and the bodies that can go on. */
function enqueueNext(
  engine: EngineContext,
  sql: Transaction,
  effects: Effects[],
  taken: Map<Effects, { again: boolean }>,
): void {
  const now_ms = engine.timing.now()
  const plans = effects.map(({ request, planned }) => ({
    runId: request.run.id,
    steps: planned.map((op) => plannedStep(op, now_ms)),
    plannedAt: request.run.stack.length,
  }))
  enqueueSteps(engine, sql, plans)
  const runIdOf = ({ request }: Effects) => request.run.id
  enqueueDiscoveries(engine, sql, effects.map(runIdOf), {
    settled: effects.flatMap((one) => one.settled),
    again: effects.filter((one) => taken.get(one)!.again).map(runIdOf),
  })
}

/**
 * Deletes the requests that have been answered and repeats those to be retried. Returns those that were still pending,
 * with `again` when a step has settled since the body was requested.
 */
async function closeOrRepeat(
  engine: EngineContext,
  sql: Sql,
  effects: Effects[],
): Promise<Map<Effects, { again: boolean }>> {
  const taken = new Map<Effects, { again: boolean }>()
  const closing = effects.filter((one) => !one.retry)
  const closed = await closeRequests(
    sql,
    closing.map(({ request }) => request),
  )
  for (const one of closing) {
    const request = closed.get(one.request.id)
    if (request) taken.set(one, request)
  }
  for (const one of effects.filter(({ retry }) => retry))
    if (await retry(engine, sql, one)) taken.set(one, { again: false })
  return taken
}

/** Returns false when the answer came too late. */
async function retry(
  engine: EngineContext,
  sql: Sql,
  { request, retry }: Effects,
): Promise<boolean> {
  const wait_ms = retry!.wait_ms ?? engine.timing.backoffMs(request.attempt + 1)
  const at_ms = engine.timing.now() + wait_ms
  const repetition = { at_ms, usesAttempt: true, unreachable: false }
  if (!(await repeatRequest(sql, request, repetition))) return false
  engine.log.info(
    {
      run: request.run.id,
      step: request.stepId,
      attempt: request.attempt,
      wait_ms: Math.round(wait_ms),
      error: retry!.error?.message,
    },
    'Attempt failed, to be tried again',
  )
  return true
}

/** Deletes requests; returns those that were still pending in this generation, by id. */
async function closeRequests(
  sql: Sql,
  requests: PendingRequest[],
): Promise<Map<string, { again: boolean }>> {
  if (requests.length === 0) return new Map()
  const { rows } = await sql.query<{ id: string; again: boolean }>({
    name: 'close-requests',
    text: `
      delete from engine.request using unnest($1::text[], $2::int[]) as answered (id, generation)
      where request.id = any($1) and request.id = answered.id and request.generation = answered.generation
      returning request.id, again`,
    values: [requests.map(({ id }) => id), requests.map(({ generation }) => generation)],
  })
  return new Map(rows.map((row) => [row.id, row]))
}

/** The app's first answer says which version of the protocol it speaks. */
function keepRequestVersions(sql: Transaction, effects: Effects[]): void {
  const changed = effects.filter(
    ({ request, requestVersion }) =>
      requestVersion !== undefined && requestVersion !== request.run.requestVersion,
  )
  if (changed.length === 0) return
  sql.send({
    name: 'keep-request-versions',
    text: `
      update engine.run set request_version = changed.request_version
      from unnest($1::text[], $2::int[]) as changed (id, request_version)
      where run.id = any($1) and run.id = changed.id`,
    values: [
      changed.map(({ request }) => request.run.id),
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

/** The name of a sleep is its duration ("2s"), or for sleepUntil the date of its end. */
function wakeTime(name: string, now_ms: number): number {
  const span = durationMs(name)
  if (span !== undefined) return now_ms + span
  const until = Date.parse(name)
  return Number.isNaN(until) ? now_ms : until
}
