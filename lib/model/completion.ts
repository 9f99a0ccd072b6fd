import type { ChatCompletionMessageParam } from 'openai/resources/chat'
import type { CompletionUsage } from 'openai/resources/completions'
import type { ModelSettings } from './model-settings'
import type { WireFormat } from './wire-format'

/** One message of a conversation with a model, as OpenAI's API has it. */
export type Message = ChatCompletionMessageParam

export interface CompletionRequest {
  settings: ModelSettings
  messages: Message[]
  format: WireFormat<unknown>
  /** Ceiling of the reply, reasoning apart. */
  maxTokens: number
  cacheKey: string
  signal?: AbortSignal
}

/** All that one request gave, however it ended. */
export interface Completion {
  text: string
  refusal: string
  /** What the model thought aloud; it is counted, read where the text is empty, and never kept. */
  thoughts: string
  finish: string | null
  /** A frame that may have held words could not be read. */
  torn: boolean
  usage: CompletionUsage | null
  firstTokenMs: number | null
  totalMs: number
  /** Why we ended it ourselves, in words. */
  stopped: { kind: 'stall' | 'slow' | 'runaway' | 'loading'; reason: string } | null
  /** What was thrown, unless we or the caller ended it. */
  error: unknown
}
