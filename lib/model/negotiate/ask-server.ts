import OpenAI from 'openai'
import { log } from '@/lib/log'
import type { ModelSettings } from '@/lib/model/model-settings'
import type { Completion, CompletionRequest } from '@/lib/model/completion'
import { streamCompletion } from '@/lib/model/stream-completion'
import { keepDialect, knownDialect } from './known-dialects'
import { nextDialect } from './next-dialect'

/**
 * One completion, asked for in whatever way this server takes a request: what it refuses is asked
 * otherwise at once, and what it took is remembered. While it loads its model it is asked again for as
 * long as a first word is waited for. Refusals of that kind cost nothing and are no calls. Never
 * throws, as `streamCompletion`.
 */
export async function askServer(request: CompletionRequest): Promise<Completion> {
  const { settings, signal } = request
  let dialect = knownDialect(settings)
  const until = performance.now() + settings.firstTokenMs
  for (let waits = 0; ;) {
    const done = await streamCompletion(request, dialect)
    const refusal = refusalIn(done)
    if (!refusal) {
      if (wasTaken(done)) keepDialect(settings, dialect)
      return done
    }
    if (signal?.aborted) return done
    const next = nextDialect(dialect, refusal, settings)
    if (next) {
      dialect = next
    } else if (isLoading(refusal)) {
      if (performance.now() >= until) return stillLoading(done, settings)
      if (waits === 0) tellOfLoading(settings)
      await pause(Math.min(50 * 2 ** waits++, 5000, until - performance.now()), signal)
    } else {
      return done
    }
  }
}

/** A server's own no, before its first word. */
function refusalIn({ error, firstTokenMs }: Completion) {
  if (firstTokenMs !== null || !(error instanceof OpenAI.APIError)) return undefined
  return error instanceof OpenAI.APIConnectionError ? undefined : error
}

function wasTaken({ error, text, firstTokenMs, finish }: Completion) {
  return error === undefined && (firstTokenMs !== null || text !== '' || finish !== null)
}

function isLoading({ status, message }: InstanceType<typeof OpenAI.APIError>) {
  return (status === 503 || status === undefined) && /\bloading\b/i.test(message)
}

function tellOfLoading({ model, firstTokenMs }: ModelSettings) {
  log.info(
    { event: 'model_loading', model },
    `The model server is loading its model; it is waited for up to ${firstTokenMs / 1000} s`,
  )
}

function stillLoading(done: Completion, { firstTokenMs }: ModelSettings): Completion {
  const reason = `it is still loading its model after ${firstTokenMs / 1000} s (MODEL_FIRST_TOKEN_SECONDS)`
  return { ...done, error: undefined, stopped: { kind: 'loading', reason } }
}

function pause(ms: number, signal?: AbortSignal) {
  return new Promise<void>((resolve) => {
    const timer = setTimeout(go, Math.max(0, ms))
    function go() {
      clearTimeout(timer)
      signal?.removeEventListener('abort', go)
      resolve()
    }
    signal?.addEventListener('abort', go, { once: true })
  })
}
