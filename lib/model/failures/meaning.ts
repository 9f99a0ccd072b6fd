import type { FailureKind } from '@/lib/model/model-failure'

/** What a failure is, and the sentence about it. */
export interface Meaning {
  kind: FailureKind
  says: string
  /** `later`: once the settings have been right, which they were not yet while a program starts. */
  retriable?: boolean | 'later'
  retryAfterMs?: number
  /** Nobody is there, or not yet. */
  isAway?: boolean
  /** The same model may take it back. */
  askOtherwise?: boolean
}
