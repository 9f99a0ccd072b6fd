import type { Dispatch, EngineContext } from '@/engine/engine-context'
import type { RunState } from '@/engine/protocol/pending-request'
import { stepAnswer, type Answer } from '@/engine/run/answer-effects'
import { markRunsStarted } from '@/engine/run/mark-runs-started'
import { recordOutcomes } from '@/engine/run/record-outcomes'
import { settleSteps } from '@/engine/run/settle-steps'
import { batch } from '@/engine/store/batch'
import type { RequestKind, RequestRef } from '@/engine/store/queue'
import { dispatchRequest } from './dispatch-request'
import { limitConcurrency } from './limit-concurrency'
import { loadRequests } from './load-requests'

/**
 * The most requests of a kind that the app answers at once. Steps and bodies may each take minutes, so each kind has a
 * limit of its own and long steps delay no body. A request under way holds no database connection.
 */
export const requestsAtOnce = 256

/** The most requests held in memory, under way or waiting for the limit; any others wait in the queue. */
const maxHeld = 2_048

export interface RequestDispatcher {
  dispatch: Dispatch
  /**
   * Does a job of the queue: has the app answer all of its requests, unless they have been dispatched before.
   * `isRedelivered`: an engine that was killed had begun the job.
   */
  runJob(kind: RequestKind, requests: RequestRef[], isRedelivered: boolean): Promise<void>
  /** Resolves when no request is under way. */
  settled(): Promise<void>
}

/**
 * Creates the dispatcher, which sends each pending request once, whether it comes directly after the commit or by the
 * queue. What concurrent requests read and write goes to the database in batches.
 */
export function requestDispatcher(engine: EngineContext): RequestDispatcher {
  const load = batch((ids: string[]) => loadRequests(engine.pool, ids))
  const markStarted = batch((runs: RunState[]) => markRunsStarted(engine, runs))
  const record = (answer: Answer): Promise<void> => {
    const runId = answer.request.run.id
    const step = stepAnswer(answer)
    return step
      ? engine.inSharedTransaction(engine, runId, settleSteps, step)
      : engine.inSharedTransaction(engine, runId, recordOutcomes, answer)
  }

  const limited = {
    discover: limitConcurrency(requestsAtOnce),
    step: limitConcurrency(requestsAtOnce),
  }
  /** Requests that have begun. Each stays until its job has come, which may be before or after it was dispatched. */
  const begun = new Map<string, Promise<void>>()

  function begin(
    kind: RequestKind,
    ref: RequestRef,
    { isRedelivered = false } = {},
  ): Promise<void> {
    const key = keyOf(ref)
    const dispatched =
      begun.get(key) ??
      limited[kind](async () => {
        const request = await load(ref.id)
        if (request?.generation !== ref.generation) return
        await dispatchRequest(engine, request, { isRedelivered, markStarted, record })
      })
    begun.set(key, dispatched)
    return dispatched
  }

  return {
    dispatch(kind, requests) {
      if (engine.isStopping) return
      // An error reaches the job, which waits for the same promise.
      for (const request of requests) {
        if (begun.size < maxHeld) void begin(kind, request).catch(() => {})
      }
    },
    async runJob(kind, requests, isRedelivered) {
      const results = await Promise.allSettled(
        requests.map((request) => begin(kind, request, { isRedelivered })),
      )
      for (const request of requests) begun.delete(keyOf(request))
      // The queue delivers the job again; requests that have been answered are no longer pending then.
      const failed = results.find((result) => result.status === 'rejected')
      if (failed) throw failed.reason
    },
    async settled() {
      await Promise.allSettled(begun.values())
    },
  }
}

function keyOf({ id, generation }: RequestRef): string {
  return `${id}:${generation}`
}
