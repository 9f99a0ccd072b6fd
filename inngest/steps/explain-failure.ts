import { databaseAway } from '@/lib/db/database-away'
import { isAppError } from '@/lib/errors'
import { isModelFailure } from '@/lib/model/model-failure'
import { databaseFault } from '@/lib/postgres/database-fault'

export interface Failure {
  code: string
  /** Shown to the athlete. */
  sentence: string
  retriable: boolean
  retryAfterMs?: number | undefined
  isBug: boolean
}

/** What the error of a step means: for the athlete a sentence, for the engine whether to try again. */
export function explainFailure(error: unknown): Failure {
  if (isModelFailure(error)) {
    const { code, message, retriable, retryAfterMs } = error
    return { code, sentence: message, retriable, retryAfterMs, isBug: false }
  }
  if (isAppError(error)) {
    return { code: error.code, sentence: error.message, retriable: false, isBug: false }
  }
  const fault = databaseFault(error)
  if (fault) {
    const { code, message } = databaseAway(fault, error)
    return { code, sentence: message, retriable: true, isBug: false }
  }
  return {
    code: 'internal_error',
    sentence: 'Something went wrong on our side.',
    retriable: true,
    isBug: true,
  }
}
