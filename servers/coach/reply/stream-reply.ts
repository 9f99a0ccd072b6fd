import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import { waitUntil } from './pace'
import { identity, usageOf, type PlannedReply } from './planned-reply'
import { responseHeaders } from '@/servers/coach/response-headers'

/**
 * Streams a reply as server-sent events. Pieces are due at absolute times, so that late timers do not add up; all
 * pieces that are due share one chunk, so that a hundred streams stay cheap. Resolves to how the response ended; it
 * ends at once when the client disconnects.
 */
export async function streamReply(
  res: ServerResponse,
  reply: PlannedReply,
  options: { includeUsage: boolean; includeObfuscation: boolean },
  signal: AbortSignal,
): Promise<Ending> {
  const began = performance.now()
  const firstAt = began + reply.pace.firstTokenMs
  if (!(await waitUntil(firstAt, signal))) return 'disconnected'
  res.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache',
    ...responseHeaders(reply.pace.firstTokenMs),
  })
  const chunk = chunkWriter(res, options, signal)
  await chunk({ role: 'assistant', content: reply.isRefusal ? null : '', refusal: null })

  const { sent, ending, finish } = await sendPieces(reply, chunk, firstAt, signal)
  if (ending === 'disconnected') return ending
  if (ending !== 'finished') return breakOff(res, ending, signal)
  await chunk({}, finish)
  if (options.includeUsage && reply.reportsUsage) await chunk(null, null, usageOf(reply, sent))
  res.end('data: [DONE]\n\n')
  return 'finished'
}

export type Ending = 'finished' | 'disconnected' | 'cut' | 'reset' | 'stall' | 'error'

type Chunk = (delta: object | null, finish?: string | null, usage?: object) => Promise<void>

async function sendPieces(
  reply: PlannedReply,
  chunk: Chunk,
  firstAt: number,
  signal: AbortSignal,
): Promise<{ sent: number; ending: Ending; finish: PlannedReply['finish'] }> {
  const key = reply.isRefusal ? 'refusal' : 'content'
  const msPerPiece = 1000 / reply.pace.tokensPerSecond
  let text = ''
  let unsent = 0
  let sent = 0
  const flush = async () => {
    if (text) await chunk({ [key]: text })
    text = ''
    unsent = 0
  }
  for (const piece of reply.pieces) {
    if (sent >= reply.maxTokens) {
      await flush()
      return { sent, ending: 'finished', finish: 'length' }
    }
    if (reply.endsAfter && sent >= reply.endsAfter.pieces) break
    const due = firstAt + sent * msPerPiece
    if (unsent >= MOST_IN_ONE_CHUNK || (unsent > 0 && due > performance.now())) await flush()
    if (due > performance.now()) {
      // Sleeping a tick lets a few pieces fall due together.
      if (!(await waitUntil(Math.max(due, performance.now() + TICK_MS), signal))) break
    }
    text += piece
    unsent++
    sent++
    if (signal.aborted) break
  }
  if (signal.aborted) return { sent, ending: 'disconnected', finish: reply.finish }
  await flush()
  const how = reply.endsAfter?.how ?? 'finish'
  return { sent, ending: how === 'finish' ? 'finished' : how, finish: reply.finish }
}

const TICK_MS = 20
const MOST_IN_ONE_CHUNK = 64

async function breakOff(res: ServerResponse, how: Ending, signal: AbortSignal): Promise<Ending> {
  if (how === 'reset') {
    // A reset also takes back what has arrived but was not read yet.
    await waitUntil(performance.now() + 50, signal)
    res.socket?.resetAndDestroy()
  } else if (how === 'stall') {
    if (!signal.aborted) await once(signal, 'abort')
  } else {
    if (how === 'error') {
      const error = {
        message: 'The server had an error while processing your request. Sorry about that!',
        type: 'server_error',
        param: null,
        code: null,
      }
      res.write(`data: ${JSON.stringify({ error })}\n\n`)
    }
    res.end()
  }
  return how
}

function chunkWriter(
  res: ServerResponse,
  options: { includeUsage: boolean; includeObfuscation: boolean },
  signal: AbortSignal,
): Chunk {
  const base = { object: 'chat.completion.chunk', ...identity() }
  return async (delta, finish = null, usage) => {
    const choices = delta ? [{ index: 0, delta, logprobs: null, finish_reason: finish }] : []
    const chunk = {
      ...base,
      choices,
      ...(options.includeUsage ? { usage: usage ?? null } : {}),
      ...(options.includeObfuscation && delta ? { obfuscation: obfuscation() } : {}),
    }
    const hasRoom = res.write(`data: ${JSON.stringify(chunk)}\n\n`)
    if (!hasRoom) await once(res, 'drain', { signal }).catch(() => {})
  }
}

/** Padding of a random length, which hides the length of a token from a listener. */
function obfuscation(): string {
  return 'xJ3vQ8mZt0RkLw5e'.slice(0, 1 + Math.floor(Math.random() * 16))
}
