import type { EngineContext, HandOver } from '@/engine/engine-context'
import { performRequest } from './perform-request'
import { markStarted } from '@/engine/run/mark-run-started'
import { readQuestions, type QuestionedRun } from '@/engine/protocol/question'
import type { RequestKind, RequestRef } from '@/engine/store/queue'
import { recordOutcomes, stepAnswer, type RecordAnswer } from '@/engine/run/record-outcome'
import { settleSteps } from '@/engine/run/settle-steps'
import { slots } from './slots'
import { together } from '@/engine/store/together'

/**
 * How many questions of a kind are with the app at once. Steps and bodies may each last minutes, so each kind has slots
 * of its own: parked steps keep no body waiting. A slot holds no database connection.
 */
export const slotsOfAKind = 256

/** So many that have begun or wait for a slot are kept in memory; what is more waits in the queue. */
const maxBegun = 2_048

export interface RequestPerformer {
  /** Begins requests that have just been committed, without waiting for the queue. */
  handOver: HandOver
  /**
   * Has the app answer all requests of a job; those that were handed over are under way or done.
   * `isRedelivered`: an engine that died was having them answered.
   */
  perform(kind: RequestKind, requests: RequestRef[], isRedelivered: boolean): Promise<void>
  /** Resolves when nothing is under way. */
  settled(): Promise<void>
}

/** What is read and written for one question is read and written for those beside it in the same breath. */
export function requestPerformer(engine: EngineContext): RequestPerformer {
  const read = together((ids: string[]) => readQuestions(engine.pool, ids))
  const start = together((runs: QuestionedRun[]) => markStarted(engine, runs))
  const record: RecordAnswer = (question, outcome) => {
    const step = stepAnswer(question, outcome)
    return step
      ? engine.inSharedTransaction(engine, question.run.id, settleSteps, step)
      : engine.inSharedTransaction(engine, question.run.id, recordOutcomes, { question, outcome })
  }

  const inSlot = { discover: slots(slotsOfAKind), step: slots(slotsOfAKind) }
  /** What has begun, until its job has come and been done: a request may be handed over before or after that. */
  const begun = new Map<string, Promise<void>>()

  function begin(
    kind: RequestKind,
    request: RequestRef,
    { isRedelivered = false } = {},
  ): Promise<void> {
    const key = keyOf(request)
    const performing =
      begun.get(key) ??
      inSlot[kind](async () => {
        const question = await read(request.id)
        if (question?.generation !== request.generation) return
        await performRequest(engine, question, { isRedelivered, markStarted: start, record })
      })
    begun.set(key, performing)
    return performing
  }

  return {
    handOver(kind, requests) {
      if (engine.isStopping) return
      // Its job hears of what fails.
      for (const request of requests) {
        if (begun.size < maxBegun) void begin(kind, request).catch(() => {})
      }
    },
    async perform(kind, requests, isRedelivered) {
      const performed = await Promise.allSettled(
        requests.map((request) => begin(kind, request, { isRedelivered })),
      )
      for (const request of requests) begun.delete(keyOf(request))
      // The queue delivers the job again then; what has been answered is no question any more.
      const failed = performed.find((result) => result.status === 'rejected')
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
