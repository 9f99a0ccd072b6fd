import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import { waitUntil } from './pace'
import { identity, usageOf, type PlannedReply } from './planned-reply'
import { responseHeaders } from '@/servers/coach/response-headers'
import type { Ending } from './stream-reply'

/** Sends a reply in one piece, after the time that streaming it would have taken. */
export async function sendReply(
  res: ServerResponse,
  reply: PlannedReply,
  signal: AbortSignal,
): Promise<Ending> {
  const began = performance.now()
  const { text, tokens, finish } = collect(reply)
  const ms = reply.pace.firstTokenMs + (tokens * 1000) / reply.pace.tokensPerSecond
  if (!(await waitUntil(began + ms, signal))) return 'disconnected'
  const how = reply.endsAfter?.how ?? 'finish'
  if (how === 'stall') {
    await once(signal, 'abort')
    return how
  }
  if (how === 'reset' || how === 'cut' || how === 'error') {
    res.socket?.resetAndDestroy()
    return how
  }
  const message = {
    role: 'assistant',
    content: reply.isRefusal ? null : text,
    refusal: reply.isRefusal ? text : null,
    annotations: [],
  }
  res.writeHead(200, { 'content-type': 'application/json', ...responseHeaders(ms) })
  res.end(
    JSON.stringify({
      object: 'chat.completion',
      ...identity(),
      choices: [{ index: 0, message, logprobs: null, finish_reason: finish }],
      ...(reply.reportsUsage ? { usage: usageOf(reply, tokens) } : {}),
    }),
  )
  return 'finished'
}

/** The whole text; an endless one is cut at 50,000 tokens. */
function collect(reply: PlannedReply) {
  const maxTokens = Math.min(reply.maxTokens, 50_000)
  let text = ''
  let tokens = 0
  for (const piece of reply.pieces) {
    if (tokens >= maxTokens) return { text, tokens, finish: 'length' }
    if (reply.endsAfter && tokens >= reply.endsAfter.pieces) break
    text += piece
    tokens++
  }
  return { text, tokens, finish: reply.finish }
}
