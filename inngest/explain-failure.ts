import { isAppError } from '@/lib/errors'
import { isModelFailure } from '@/lib/generation/model-failure'

export interface Failure {
  code: string
  /** For the athlete. */
  sentence: string
  retriable: boolean
  retryAfterMs?: number | undefined
  isBug: boolean
}

/**
 * What a failed step means to the athlete and to the engine. While the metadata is written, a
 * server that cannot be reached is final: the athlete should hear so in seconds, not in minutes.
 */
export function explainFailure(error: unknown, isMetadata: boolean): Failure {
  if (isModelFailure(error)) {
    const { code, message, retryAfterMs } = error
    const retriable = error.retriable && !(isMetadata && error.kind === 'network')
    return { code, sentence: message, retriable, retryAfterMs, isBug: false }
  }
  if (isAppError(error)) {
    return { code: error.code, sentence: error.message, retriable: false, isBug: false }
  }
  return {
    code: 'internal_error',
    sentence: 'Something went wrong on our side.',
    retriable: true,
    isBug: true,
  }
}
