import type { CompletionRequest, Message } from '@/lib/model/completion'
import type { Dialect } from '@/lib/model/negotiate/dialect'
import { responseFormat } from '@/lib/model/wire-format'

export type ChatBody = Record<string, unknown>

/**
 * What is sent, in the server's dialect. Fields that only OpenAI knows are sent only there: some
 * servers refuse what they do not know.
 */
export function requestBody(
  { settings, messages, format, cacheKey }: CompletionRequest,
  ceiling: number,
  dialect: Dialect,
): ChatBody {
  const { kind, reasoningEffort } = settings
  const asked = responseFormat(format, kind, dialect.format)
  return {
    model: settings.model,
    messages: dialect.system ? messages : withoutSystem(messages),
    ...(asked ? { response_format: asked } : {}),
    ...(dialect.limit ? { [dialect.limit]: ceiling } : {}),
    ...(dialect.streams ? { stream: true, ...usageAsked(dialect) } : {}),
    ...(dialect.extras ? { store: false, prompt_cache_key: cacheKey } : {}),
    ...(dialect.effort ? { reasoning_effort: reasoningEffort } : {}),
  }
}

/** Obfuscation pads every chunk; only OpenAI knows the word. */
function usageAsked({ usage, extras }: Dialect) {
  if (!usage) return {}
  const plain = extras ? { include_obfuscation: false } : {}
  return { stream_options: { include_usage: true, ...plain } }
}

/** Some chat templates have no place for instructions: they become the beginning of the request. */
function withoutSystem(messages: Message[]): Message[] {
  const texts = messages.map(({ content }) => content as string)
  return [{ role: 'user', content: texts.join('\n\n') }]
}
