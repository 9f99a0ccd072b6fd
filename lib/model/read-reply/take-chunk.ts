import OpenAI from 'openai'
import { errorIn, statusIn } from '@/lib/model/failures/error-in'
import type { Completion } from '@/lib/model/completion'
import { wordsOf } from './words-of'

/**
 * Adds a chunk of a stream, or a whole reply, to what there is, and returns its piece of text, of
 * whatever sort. Throws the SDK's error where the chunk is one.
 */
export function takeChunk(value: unknown, done: Completion, headers: Headers): string {
  const error = errorIn(value)
  if (error) throw new OpenAI.APIError(statusIn(error), error, undefined, headers)
  const chunk = (value ?? {}) as LooseChunk
  const [choice] = chunk.choices ?? []
  const usage = chunk.usage ?? chunk.x_groq?.usage ?? choice?.usage
  if (typeof usage?.prompt_tokens === 'number') done.usage = usage as Completion['usage']
  if (!choice) return ''
  if (choice.finish_reason) done.finish = choice.finish_reason
  // Some repeat the whole message at the end of a stream.
  if (choice.message) done.text = ''
  const said = choice.message ?? choice.delta ?? { content: choice.text }
  const { spoken, thought } = wordsOf(said.content)
  const called = (said.tool_calls ?? []).map((call) => call.function?.arguments ?? '').join('')
  const thoughts = thought + (said.reasoning_content ?? said.reasoning ?? said.thinking ?? '')
  done.thoughts += thoughts
  done.refusal += said.refusal ?? ''
  done.text += spoken + called
  return spoken + called + (said.refusal ?? '') || thoughts
}

/** What servers send, under the names that they have for it. */
interface LooseChunk {
  choices?: LooseChoice[]
  usage?: LooseUsage
  x_groq?: { usage?: LooseUsage }
}

interface LooseChoice {
  delta?: LooseMessage
  message?: LooseMessage
  text?: string
  finish_reason?: string | null
  usage?: LooseUsage
}

interface LooseMessage {
  content?: unknown
  refusal?: string | null
  reasoning_content?: string | null
  reasoning?: string | null
  thinking?: string | null
  tool_calls?: { function?: { arguments?: string } }[] | null
}

interface LooseUsage {
  prompt_tokens?: unknown
}
