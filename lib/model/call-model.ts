import { setMaxListeners } from 'node:events'
import { costOfCall } from './usage/cost-of-call'
import { failureOfError } from './failures/failure-of-error'
import { shownAddress } from './failures/shown-address'
import { crowdingAt } from './gate/crowding'
import { modelGate } from './gate/model-gate'
import { ModelFailure, type FailureKind } from './model-failure'
import type { CallRecord, ModelCall } from './model-call'
import { nextTry, type Tries } from './next-try'
import { observeCall } from './observed-pace'
import { askServer } from './negotiate/ask-server'
import { readReply, type ModelReply } from './read-reply/read-reply'
import type { Completion } from './completion'
import { usageOf } from './usage/usage-of'

/**
 * Asks the model as often as `nextTry` says and as long as the budget lasts. Throws a ModelFailure when no reply came. A reply that breaks the schema is
 * returned, because the caller knows how to have it repaired.
 */
export async function callModel<T>(call: ModelCall<T>): Promise<ModelReply<T>> {
  // All weeks of a run share one signal, and each call listens to it several times: no leak to warn of.
  if (call.signal) setMaxListeners(0, call.signal)
  const tries: Tries = { failed: 0, waitedMs: 0, askedOtherwise: false }
  for (let asked = call; ;) {
    const answer = await callOnce(asked)
    if (!(answer instanceof ModelFailure)) return answer
    const next = nextTry(asked, answer, tries)
    if (!next || !isLeft(call)) throw answer
    asked = next.call
    await sleep(next.waitMs, call.signal)
  }
}

/** A pause for everybody after a rate limit, however long the server asks for. */
const LONGEST_PAUSE = 30_000

function isLeft({ budget, purpose }: ModelCall<unknown>) {
  return budget.calls > 0 && (purpose !== 'repair' || budget.repairs > 0)
}

async function callOnce<T>(call: ModelCall<T>): Promise<ModelReply<T> | ModelFailure> {
  const { settings, signal } = call
  const crowding = crowdingAt(settings)
  const gate = modelGate(settings.concurrency)
  const isAside = call.isAside ?? false
  const metadata = call.week === null && !isAside
  const { ownerId, programId } = call
  const leave = await gate
    .enter({ ownerId, programId, metadata, isAside, signal })
    .catch(() => undefined)
  if (!leave) throw aborted()
  try {
    if (call.stillWanted && !(await call.stillWanted())) throw aborted()
    if (!isLeft(call)) throw fail('spent', 'The model was asked for it too often, in vain.', false)
    call.budget.calls -= 1
    if (call.purpose === 'repair') call.budget.repairs -= 1
    const end = crowding.begin()
    const completion = await askServer({ ...call, maxTokens: ceilingOf(call) })
    const answer = judge(call, completion)
    const outcome = outcomeOf(answer)
    end(endingOf(outcome))
    if (outcome === 'rate_limit') {
      const { retryAfterMs = 2000 } = answer as ModelFailure
      gate.pause(Math.min(retryAfterMs, LONGEST_PAUSE))
    }
    // The next one need not wait until the books are kept: a database that is away makes that minutes.
    leave()
    await record(call, completion, outcome)
    return answer
  } finally {
    leave()
  }
}

function ceilingOf({ expectedTokens, isTight }: ModelCall<unknown>) {
  return isTight ? expectedTokens : Math.max(1500, expectedTokens * 2)
}

function endingOf(outcome: CallRecord['outcome']) {
  if (outcome === 'network' || outcome === 'cut') return 'broke off'
  return outcome === 'ok' ? 'answered' : 'otherwise'
}

/**
 * Tells apart all the ways in which a request can end. A reply that is whole and fits counts however it
 * ended: some servers name no reason, never close, or break the connection behind it.
 */
function judge<T>(call: ModelCall<T>, completion: Completion): ModelReply<T> | ModelFailure {
  const { settings, signal, week, format } = call
  const { refusal, finish, stopped, error, torn } = completion
  if (signal?.aborted) return aborted()
  if (refusal) {
    const says = `The model refused to write this program: ${sentence(refusal)}`
    return new ModelFailure('refusal', says, { askOtherwise: true })
  }
  if (finish && filtered.test(finish)) {
    const says = "The model server's content filter stopped the reply."
    return new ModelFailure('content_filter', says, { askOtherwise: true })
  }
  const reply = readReply(format, completion)
  if (reply.value !== null && !torn) return reply
  if (stopped?.kind === 'runaway') {
    return fail('runaway', `The model's reply ran away: ${stopped.reason}.`)
  }
  if (stopped?.kind === 'slow') {
    const where = shownAddress(settings.baseUrl)
    return fail('slow', `The model server at ${where} is too slow: ${stopped.reason}.`)
  }
  if (stopped) {
    const where = shownAddress(settings.baseUrl)
    return fail(stopped.kind, `The model server at ${where} stalled: ${stopped.reason}.`)
  }
  if (error !== undefined) return failureOfError(error, settings, week === null)
  if (finish && cutByLength.test(finish)) {
    return fail('length', "The model's reply was cut off by its length.")
  }
  if (torn || (!finish && reply.json === undefined)) {
    return fail('cut', 'The model server ended the reply in the middle.')
  }
  return reply
}

/** Reasons to end, as different servers name them. */
const filtered = /^(content_filter|safety|recitation|prohibited_content)$/i
const cutByLength = /^(length|max_tokens|model_length)$/i

function outcomeOf(answer: ModelReply<unknown> | ModelFailure): CallRecord['outcome'] {
  if (answer instanceof ModelFailure) return answer.kind
  if (answer.problem === null) return 'ok'
  return answer.json === undefined ? 'bad_json' : 'schema'
}

async function record<T>(
  call: ModelCall<T>,
  completion: Completion,
  outcome: CallRecord['outcome'],
) {
  const { settings, purpose, week } = call
  const usage = await usageOf(call, completion)
  if (outcome === 'ok') observeCall(settings, completion, usage)
  await call.onCall?.({
    purpose,
    week,
    model: settings.model,
    outcome,
    ...usage,
    cost_usd: costOfCall(settings, usage),
    first_token_ms: completion.firstTokenMs === null ? null : Math.round(completion.firstTokenMs),
    total_ms: Math.round(completion.totalMs),
  })
}

function fail(kind: FailureKind, message: string, retriable = true) {
  return new ModelFailure(kind, message, { retriable })
}

function aborted() {
  return new ModelFailure('aborted', 'The program is no longer being written.')
}

function sentence(text: string) {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 200 ? `${line.slice(0, 200)}…` : line
}

function sleep(ms: number, signal?: AbortSignal) {
  return new Promise<void>((resolve, reject) => {
    if (signal?.aborted) return reject(aborted())
    const giveUp = () => {
      clearTimeout(timer)
      reject(aborted())
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', giveUp)
      resolve()
    }, ms)
    signal?.addEventListener('abort', giveUp, { once: true })
  })
}
