import { databaseAway } from '@/lib/db/database-away'
import { isAppError } from '@/lib/errors'
import { type FailureKind, isModelFailure } from '@/lib/model/model-failure'
import { databaseFault } from '@/lib/postgres/database-fault'

export interface Failure {
  code: string
  /** Shown to the athlete, who can change nothing about it: what happened, without addresses and settings. */
  sentence: string
  /** The cause in the words of what failed, with the setting that may be wrong, for whoever runs the server. */
  detail: string | null
  retriable: boolean
  retryAfterMs?: number | undefined
  isBug: boolean
}

/** What the error of a step means: for the athlete a sentence, for the engine whether to try again. */
export function explainFailure(error: unknown): Failure {
  if (isModelFailure(error)) {
    const { code, kind, message, retriable, retryAfterMs } = error
    const sentence = sentences[kind]
    return { code, sentence, detail: message, retriable, retryAfterMs, isBug: false }
  }
  if (isAppError(error)) {
    const { code, message } = error
    return { code, sentence: message, detail: null, retriable: false, isBug: false }
  }
  const fault = databaseFault(error)
  if (fault) {
    const { code, message } = databaseAway(fault, error)
    return { code, sentence: message, detail: null, retriable: true, isBug: false }
  }
  return {
    code: 'internal_error',
    sentence: 'Something went wrong on our side.',
    detail: null,
    retriable: true,
    isBug: true,
  }
}

const sentences: Record<FailureKind, string> = {
  refusal: 'The model would not write this.',
  content_filter: 'The filter of the model server stopped the text.',
  length: 'The model broke off before the end.',
  cut: 'The model server broke off in the middle.',
  stall: 'The model server took too long.',
  slow: 'The model server took too long.',
  loading: 'The model server is still loading its model.',
  runaway: 'The model wrote without end.',
  bad_json: 'The model gave nothing that could be used.',
  schema: 'The model gave nothing that could be used.',
  auth: 'The model server does not accept this app.',
  quota: 'The account of this app at the model server is used up.',
  model_not_found: 'The model server does not have the model that this app asks for.',
  rate_limit: 'The model server is asked too much at once.',
  bad_request: 'The model server refused what it was asked.',
  too_long: 'The plan is longer than this model can read.',
  format_refused: 'The model server refused what it was asked.',
  server: 'The model server failed.',
  network: 'The model server does not answer.',
  spent: 'The model was asked often enough and gave nothing that could be used.',
  aborted: 'The writing was interrupted.',
}
