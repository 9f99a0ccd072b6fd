import type { EngineContext } from './engine-context'
import { performRequest } from './perform-request'
import { readQuestions } from './question'
import type { RequestRef } from './queue'
import { recordOutcome, stepAnswer, type RecordAnswer } from './record-outcome'
import { settleSteps, type StepAnswer } from './settle-steps'
import { slots } from './slots'
import { together } from './together'

/**
 * How many questions of a kind are with the app at once. Steps and bodies may each last minutes, so each kind has slots
 * of its own: parked steps keep no body waiting. A slot holds no database connection.
 */
export const slotsOfAKind = 256

/** Has the app answer all of a job's questions. `isRedelivered`: an engine that died was having them answered. */
export type PerformRequests = (requests: RequestRef[], isRedelivered: boolean) => Promise<void>

/** What is read and written for one question is read and written for those beside it in the same breath. */
export function requestPerformer(
  engine: EngineContext,
): Record<'bodies' | 'steps', PerformRequests> {
  const read = together((ids: string[]) => readQuestions(engine.pool, ids))
  const settle = together((answers: StepAnswer[]) => settleSteps(engine, answers))
  const record: RecordAnswer = async (question, outcome) => {
    const answer = stepAnswer(question, outcome)
    return answer ? settle(answer) : recordOutcome(engine, question, outcome)
  }

  function performer(): PerformRequests {
    const inSlot = slots(slotsOfAKind)
    return async (requests, isRedelivered) => {
      const performed = await Promise.allSettled(
        requests.map(({ id, generation }) =>
          inSlot(async () => {
            const question = await read(id)
            if (question?.generation !== generation) return
            await performRequest(engine, question, { isRedelivered, record })
          }),
        ),
      )
      // The queue delivers the job again then; what has been answered is no question any more.
      const failed = performed.find((result) => result.status === 'rejected')
      if (failed) throw failed.reason
    }
  }
  return { bodies: performer(), steps: performer() }
}
