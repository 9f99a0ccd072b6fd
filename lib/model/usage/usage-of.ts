import OpenAI from 'openai'
import { log } from '@/lib/log'
import type { CallUsage } from './cost-of-call'
import { countTokens } from './count-tokens'
import type { Completion, CompletionRequest } from '@/lib/model/completion'

/**
 * The tokens of one request: the server's own figures, or ours, marked as estimated. A request that
 * ended in the middle is counted too, prompt and what had arrived, since it is billed; one that
 * never got through, or was answered with an error, costs nothing.
 */
export async function usageOf(
  request: Pick<CompletionRequest, 'settings' | 'messages' | 'format'>,
  completion: Completion,
): Promise<CallUsage> {
  const { usage } = completion
  if (usage) {
    await warnOfShortContext(request, usage.prompt_tokens)
    return {
      prompt_tokens: usage.prompt_tokens,
      cached_tokens: usage.prompt_tokens_details?.cached_tokens ?? 0,
      completion_tokens: usage.completion_tokens ?? 0,
      reasoning_tokens: usage.completion_tokens_details?.reasoning_tokens ?? 0,
      usage_estimated: false,
    }
  }
  const reasoning = Math.ceil(completion.thoughts.length / 4)
  const written = await countTokens(completion.text + completion.refusal)
  return {
    prompt_tokens: wasRefused(completion) ? 0 : await promptTokens(request),
    cached_tokens: 0,
    completion_tokens: written + reasoning,
    reasoning_tokens: reasoning,
    usage_estimated: true,
  }
}

/** Nothing arrived and the server, or the way to it, said no. */
function wasRefused({ error, firstTokenMs }: Completion) {
  return firstTokenMs === null && error instanceof OpenAI.APIError
}

async function promptTokens({ settings, messages, format }: Parameters<typeof usageOf>[0]) {
  const schema = settings.kind === 'openai' ? JSON.stringify(format.careful) : ''
  return countTokens(schema + messages.map(({ content }) => `${content as string}\n`).join(''))
}

let warned = false

/**
 * Ollama's context is 4k tokens by default and cuts longer prompts without a word: the knowledge at
 * their head is gone. The server's own count of the prompt gives it away.
 */
async function warnOfShortContext(request: Parameters<typeof usageOf>[0], read: number) {
  if (warned || request.settings.kind !== 'compatible' || read === 0) return
  const sent = await promptTokens(request)
  if (read > sent * 0.6) return
  warned = true
  log.warn(
    { event: 'prompt_cut', read_tokens: read, sent_tokens: sent },
    `The model server read ${read} of about ${sent} prompt tokens: raise its context length (Ollama: OLLAMA_CONTEXT_LENGTH)`,
  )
}
