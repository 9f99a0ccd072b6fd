import type { ModelSettings } from '@/lib/model/model-settings'

/** How one server wants to be asked for one model, as far as it is known. */
export interface Dialect {
  /** Which of the addresses that its base URL may mean. */
  address: number
  streams: boolean
  /** Whether it may be asked to count tokens (`stream_options`). */
  usage: boolean
  /** By what name the length of a reply is bounded; null where it is left to the server, and to us. */
  limit: 'max_tokens' | 'max_completion_tokens' | null
  format: ReplyFormat
  /** Whether instructions have a role of their own. */
  system: boolean
  /** Whether `reasoning_effort` is sent. */
  effort: boolean
  /** Whether the fields are sent that only OpenAI knows. */
  extras: boolean
}

/**
 * How the shape of a reply is told: by a schema with its bounds, or without them; by the word that it
 * be an object, with the schema beside it (which llama.cpp's servers read) or without; or by the
 * prompt alone, which always says it.
 */
export type ReplyFormat = 'json_schema' | 'plain_schema' | 'json_object' | 'bare_object' | 'prompt'

type Asked = Pick<ModelSettings, 'kind' | 'responseFormat' | 'reasoningEffort'>

/** What is tried first. */
export function firstDialect({ kind, responseFormat, reasoningEffort }: Asked): Dialect {
  const isOpenai = kind === 'openai'
  return {
    address: 0,
    streams: true,
    usage: true,
    limit: isOpenai ? 'max_completion_tokens' : 'max_tokens',
    format: responseFormat,
    system: true,
    effort: isOpenai && reasoningEffort !== undefined,
    extras: isOpenai,
  }
}

/** What is left when a server refuses without a word: nothing but what every server has to know. */
export function plainestDialect(dialect: Dialect): Dialect {
  return { ...dialect, usage: false, limit: null, format: 'prompt', effort: false, extras: false }
}

/** The formats in the order in which they are tried, the one that is set first. */
export function formatsOf({ responseFormat }: Pick<ModelSettings, 'responseFormat'>) {
  return formats[responseFormat]
}

const formats: Record<ModelSettings['responseFormat'], ReplyFormat[]> = {
  json_schema: ['json_schema', 'plain_schema', 'json_object', 'bare_object', 'prompt'],
  json_object: ['json_object', 'bare_object', 'json_schema', 'plain_schema', 'prompt'],
  prompt: ['prompt'],
}
