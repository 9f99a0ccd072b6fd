import OpenAI from 'openai'
import type { ChatCompletionChunk, ChatCompletionMessageParam } from 'openai/resources/chat'
import { httpFetch } from './http-fetch'
import type { ModelSettings } from './model-settings'
import { watchForRunaway } from './runaway'
import { responseFormat, type WireFormat } from './wire-format'

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
  /** What the model thought aloud, in characters; it is counted and never kept. */
  reasoningChars: number
  finish: string | null
  usage: ChatCompletionChunk['usage']
  firstTokenMs: number | null
  totalMs: number
  /** Why we ended it ourselves, in words. */
  stopped: { kind: 'stall' | 'runaway'; reason: string } | null
  /** What was thrown, unless we or the caller ended it. */
  error: unknown
}

/**
 * One streamed Chat Completion. Never throws: what went wrong is in the answer, beside what had
 * arrived by then, because that was paid for. Ends itself when nothing comes within the settings'
 * times or the text runs away. A server that goes on silently after its last word is not waited for.
 */
export async function streamCompletion(request: CompletionRequest): Promise<Completion> {
  const { settings } = request
  const began = performance.now()
  const done = emptyCompletion()
  const own = new AbortController()
  const signal = request.signal ? AbortSignal.any([request.signal, own.signal]) : own.signal
  const ceiling = ceilingTokens(request)
  const isRunaway = watchForRunaway(ceiling * 6)
  let timer: NodeJS.Timeout | undefined

  function stop(kind: 'stall' | 'runaway', reason: string) {
    done.stopped ??= { kind, reason }
    own.abort()
  }
  function expectWithin(ms: number, reason: string) {
    clearTimeout(timer)
    timer = setTimeout(() => (done.finish ? own.abort() : stop('stall', reason)), ms)
  }

  expectWithin(settings.firstTokenMs, `no word within ${settings.firstTokenMs / 1000} s`)
  try {
    const body = { ...requestBody(request, ceiling), stream: true as const }
    const stream = await clientFor(settings).chat.completions.create(body, { signal })
    for await (const chunk of stream) {
      const piece = take(chunk, done)
      if (piece) done.firstTokenMs ??= performance.now() - began
      // Before the first word only the first clock counts: a role or a comment is no progress.
      if (done.finish) expectWithin(2000, '')
      else if (done.firstTokenMs !== null) {
        expectWithin(settings.idleMs, `nothing more for ${settings.idleMs / 1000} s`)
      }
      const wrong = piece && isRunaway(piece, done.text)
      if (wrong) stop('runaway', wrong)
      else if (done.reasoningChars > ceiling * 6) stop('runaway', 'endless reasoning')
      if (own.signal.aborted) break
    }
  } catch (error) {
    if (!own.signal.aborted) done.error = error
  } finally {
    clearTimeout(timer)
  }
  done.totalMs = performance.now() - began
  return done
}

function emptyCompletion(): Completion {
  return {
    text: '',
    refusal: '',
    reasoningChars: 0,
    finish: null,
    usage: null,
    firstTokenMs: null,
    totalMs: 0,
    stopped: null,
    error: undefined,
  }
}

/** Adds a chunk to what there is and returns its piece of text, of whatever sort. */
function take(chunk: ChatCompletionChunk, done: Completion): string {
  if (chunk.usage) done.usage = chunk.usage
  const choice = chunk.choices?.[0]
  if (!choice) return ''
  if (choice.finish_reason) done.finish = choice.finish_reason
  const delta = (choice.delta ?? {}) as ThinkingDelta
  const thought = delta.reasoning_content ?? delta.reasoning ?? ''
  done.reasoningChars += thought.length
  done.refusal += delta.refusal ?? ''
  done.text += delta.content ?? ''
  return (delta.content ?? '') + (delta.refusal ?? '') || thought
}

/** Local servers put a model's thoughts beside its answer, under either name. */
type ThinkingDelta = ChatCompletionChunk.Choice.Delta & {
  reasoning_content?: string | null
  reasoning?: string | null
}

/** OpenAI counts a model's reasoning against the limit, so it gets room of its own. */
function ceilingTokens({ settings, maxTokens }: CompletionRequest) {
  const reasons = settings.reasoningEffort && settings.reasoningEffort !== 'none'
  return settings.kind === 'openai' && reasons ? maxTokens + 8000 : maxTokens
}

/** Fields that only OpenAI knows are sent only there: some servers refuse what they do not know. */
function requestBody({ settings, messages, format, cacheKey }: CompletionRequest, ceiling: number) {
  const common = {
    model: settings.model,
    messages,
    response_format: responseFormat(format, settings),
  }
  if (settings.kind !== 'openai') {
    return { ...common, max_tokens: ceiling, stream_options: { include_usage: true } }
  }
  return {
    ...common,
    max_completion_tokens: ceiling,
    stream_options: { include_usage: true, include_obfuscation: false },
    store: false,
    prompt_cache_key: cacheKey,
    ...(settings.reasoningEffort ? { reasoning_effort: settings.reasoningEffort } : {}),
  }
}

/** Retries are ours (the SDK's wait without a limit and cannot be aborted), and so are time limits. */
function clientFor(settings: ModelSettings) {
  const foreign = settings.kind !== 'openai'
  return new OpenAI({
    baseURL: settings.baseUrl,
    apiKey: settings.apiKey,
    ...(foreign ? { organization: null, project: null } : {}),
    maxRetries: 0,
    timeout: 2 ** 31 - 1,
    logLevel: 'off',
    fetch: httpFetch(settings.connectMs),
  })
}
