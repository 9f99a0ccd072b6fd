import type { Meaning } from './meaning'
import type { Refusal } from './refusal'

/** A request that never fits, however often it is sent: what has to be changed is not ours. */
export function tooLong({
  status,
  code,
  whole,
  model,
  baseUrl,
  detail,
}: Refusal): Meaning | undefined {
  const isTooLarge = status === 413 || /request too large/i.test(whole)
  const context =
    /context_length|exceed_context|maximum context|context (size|window|length)|prompt is too long|input token count|input is too long|too many (input |prompt )?tokens/i
  const isContext = status !== 429 && (context.test(code) || context.test(whole))
  if (!isTooLarge && !isContext) return undefined
  if (/tokens? per (min|day)|\bTPM\b/i.test(whole)) {
    return {
      kind: 'too_long',
      askOtherwise: true,
      says: `One request is larger than ${baseUrl} takes of "${model}" in a minute. Raise the account's limit, or set PROGRAM_CREATION_MODEL to a model with a higher one. It said: ${detail}`,
    }
  }
  if (!isContext && !/token/i.test(whole)) {
    return {
      kind: 'too_long',
      askOtherwise: true,
      says: `${baseUrl}, or what stands before it, takes no request of this size (413). Raise its limit for bodies (nginx: client_max_body_size), or set OPENAI_BASE_URL to the server itself.`,
    }
  }
  return {
    kind: 'too_long',
    askOtherwise: true,
    says: `A request does not fit "${model}" at ${baseUrl}. Give it a longer context of 8192 tokens or more (OLLAMA_CONTEXT_LENGTH; llama.cpp: -c; vLLM: --max-model-len; LM Studio: Context Length), or set PROGRAM_CREATION_MODEL to a model that has one. It said: ${detail}`,
  }
}
