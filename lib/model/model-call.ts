import type { CallBudget } from './call-budget'
import type { Message } from './completion'
import type { FailureKind } from './model-failure'
import type { ModelSettings } from './model-settings'
import type { CallUsage } from './usage/cost-of-call'
import type { WireFormat } from './wire-format'

export interface ModelCall<T> {
  settings: ModelSettings
  /** Whose turn it is at the gate. */
  ownerId: string
  programId: string
  purpose: CallPurpose
  /** null where it is not a week that is written. */
  week: number | null
  /** Done beside the weeks, and never before them. */
  isAside?: boolean
  messages: Message[]
  /** The same request without the athlete's own words, for a server that refuses them. */
  plainMessages?: Message[]
  format: WireFormat<T>
  /** Shared by all calls of one step, and counted down by them. */
  budget: CallBudget
  /** What a good reply is expected to need; twice that is the ceiling. */
  expectedTokens: number
  /** True where the server said that there is no room: then the ceiling is what is expected. */
  isTight?: boolean
  cacheKey: string
  signal?: AbortSignal
  /** Asked again after waiting: false ends the call before it costs anything. */
  stillWanted?: () => Promise<boolean> | boolean
  onCall?: (record: CallRecord) => Promise<void> | void
  /** Milliseconds before the second and the third try, where the server does not say how long. */
  pausesMs?: readonly [number, number]
}

/** What a call is for; `intake` reads the athlete's words, `words` are those about the program as a whole. */
export type CallPurpose = 'intake' | 'metadata' | 'words' | 'week' | 'cues' | 'repair'

/** What one request cost, whether it succeeded or not. */
export interface CallRecord extends CallUsage {
  purpose: CallPurpose
  week: number | null
  model: string
  outcome: 'ok' | FailureKind
  /** null: the model's price is unknown */
  cost_usd: number | null
  first_token_ms: number | null
  total_ms: number
}
