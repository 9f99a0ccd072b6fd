import type { APIError } from 'openai'
import { postChat } from './ask/post-chat'
import { keepAnswered } from './ask/reached-servers'
import { requestBody } from './ask/request-body'
import type { Completion, CompletionRequest } from './completion'
import type { Dialect } from './negotiate/dialect'
import { readChunks } from './read-reply/read-chunks'
import { takeChunk } from './read-reply/take-chunk'
import { watchCompletion } from './watch-completion'

/**
 * One Chat Completion, streamed where the dialect says so. Never throws: what went wrong is in the answer, beside what had
 * arrived by then, because that was paid for. Ends itself when nothing comes within the settings'
 * times or the text runs away. A server that goes on silently after its last word is not waited for.
 */
export async function streamCompletion(
  request: CompletionRequest,
  dialect: Dialect,
): Promise<Completion> {
  const { settings } = request
  const began = performance.now()
  const done = emptyCompletion()
  const ceiling = ceilingTokens(request)
  const watch = watchCompletion(done, settings, { streams: dialect.streams, ceiling })
  const signal = request.signal ? AbortSignal.any([request.signal, watch.signal]) : watch.signal
  try {
    const body = requestBody(request, ceiling, dialect)
    const response = await postChat(settings, dialect, body, signal)
    keepAnswered(settings.baseUrl)
    for await (const event of readChunks(response)) {
      if (event.is === 'done') done.finish ??= 'stop'
      if (event.is === 'done' || watch.signal.aborted) break
      if (event.is === 'torn') done.torn = true
      const piece = event.is === 'chunk' ? takeChunk(event.value, done, response.headers) : ''
      if (piece) done.firstTokenMs ??= performance.now() - began
      watch.saw(piece)
      if (watch.signal.aborted) break
    }
  } catch (error) {
    if ((error as APIError | undefined)?.status) keepAnswered(settings.baseUrl)
    if (!watch.signal.aborted && !takeFailedReply(error, done)) done.error = error
  } finally {
    watch.end()
  }
  done.totalMs = performance.now() - began
  return done
}

/** Groq checks a reply itself, and shows the one that it refuses: that is a reply like any other. */
function takeFailedReply(error: unknown, done: Completion): boolean {
  const shown = (error as APIError | undefined)?.error as
    { failed_generation?: unknown } | undefined
  if (typeof shown?.failed_generation !== 'string' || !shown.failed_generation) return false
  done.text = shown.failed_generation
  done.finish = 'stop'
  return true
}

function emptyCompletion(): Completion {
  return {
    text: '',
    refusal: '',
    thoughts: '',
    finish: null,
    torn: false,
    usage: null,
    firstTokenMs: null,
    totalMs: 0,
    stopped: null,
    error: undefined,
  }
}

/** OpenAI counts a model's reasoning against the limit, so it gets room of its own. */
function ceilingTokens({ settings, maxTokens }: CompletionRequest) {
  const reasons = settings.reasoningEffort && settings.reasoningEffort !== 'none'
  return settings.kind === 'openai' && reasons ? maxTokens + 8000 : maxTokens
}
