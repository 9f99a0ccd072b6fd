import type { APIError } from 'openai'
import { postChat } from './ask/post-chat'
import { requestBody } from './ask/request-body'
import type { Completion, CompletionRequest } from './completion'
import type { Dialect } from './negotiate/dialect'
import { readChunks } from './read-reply/read-chunks'
import { takeChunk } from './read-reply/take-chunk'
import { watchForRunaway } from './runaway'

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

  const firstMs = settings.firstTokenMs + (dialect.streams ? 0 : settings.idleMs)
  expectWithin(firstMs, `no word within ${firstMs / 1000} s (MODEL_FIRST_TOKEN_SECONDS)`)
  try {
    const response = await postChat(
      settings,
      dialect,
      requestBody(request, ceiling, dialect),
      signal,
    )
    for await (const event of readChunks(response)) {
      if (event.is === 'done') done.finish ??= 'stop'
      if (event.is === 'done' || own.signal.aborted) break
      if (event.is === 'torn') done.torn = true
      const piece = event.is === 'chunk' ? takeChunk(event.value, done, response.headers) : ''
      if (piece) done.firstTokenMs ??= performance.now() - began
      // Before the first word only the first clock counts: a role or a comment is no progress.
      if (done.finish) expectWithin(2000, '')
      else if (done.firstTokenMs !== null) {
        expectWithin(
          settings.idleMs,
          `nothing more for ${settings.idleMs / 1000} s (MODEL_IDLE_SECONDS)`,
        )
      }
      const wrong = piece && isRunaway(piece, done.text)
      if (wrong) stop('runaway', wrong)
      else if (done.thoughts.length > ceiling * 6) stop('runaway', 'endless reasoning')
      if (own.signal.aborted) break
    }
  } catch (error) {
    if (!own.signal.aborted && !takeFailedReply(error, done)) done.error = error
  } finally {
    clearTimeout(timer)
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
