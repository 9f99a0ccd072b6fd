import type { CanonicalBlock } from '@/lib/domain/contract/canonical-block'
import { brokenText, textOfReply } from '@/servers/coach/faults/break-reply'
import type { ChatRequest } from '@/servers/coach/chat-request'
import { replyTo } from './compose-reply'
import type { Fault } from '@/servers/coach/faults/fault-script'
import { paceOf, type Pace, readingPace } from './pace'
import type { PlannedReply } from './planned-reply'
import { tokenPieces } from './tokens'

/** Composes the reply to a request and decides how it is sent, faults included. */
export function planReply(
  request: ChatRequest,
  block: CanonicalBlock,
  pace: Pace,
  counted: { promptTokens: number; cachedTokens: number },
  fault: Fault | null,
): PlannedReply {
  const reply = replyTo(request, block)
  const sound = textOfReply(reply, block)
  const text = fault ? brokenText(fault, reply, block) : sound
  const planned: PlannedReply = {
    pieces: tokenPieces(text),
    isRefusal: false,
    finish: 'stop',
    endsAfter: null,
    maxTokens: request.max_completion_tokens ?? request.max_tokens ?? MOST_TOKENS,
    pace: block.kind === 'words' ? readingPace(pace) : paceOf(pace, sound),
    reportsUsage: true,
    ...counted,
  }
  return fault ? { ...planned, ...changesBy(fault, text, planned.pieces) } : planned
}

const MOST_TOKENS = 16_384

function changesBy(fault: Fault, text: string, pieces: Iterable<string>): Partial<PlannedReply> {
  switch (fault.type) {
    case 'refusal':
      return { isRefusal: true }
    case 'length':
    case 'content_filter':
      return { finish: fault.type, endsAfter: { pieces: fault.after, how: 'finish' } }
    case 'cut':
    case 'reset':
    case 'stall':
      return { endsAfter: { pieces: fault.after, how: fault.type } }
    case 'stream_error':
      return { endsAfter: { pieces: fault.after, how: 'error' } }
    case 'whitespace':
      return { pieces: endlessAfter(pieces, fault.after, ' \n'), maxTokens: Infinity }
    case 'repeat':
      return { pieces: endlessAfter(['{"note":"'], 1, fault.text), maxTokens: Infinity }
    case 'huge':
      return { pieces: partsOf(text, 4096), maxTokens: Infinity }
    case 'slow':
      return {
        pace: { firstTokenMs: fault.first_token_ms, tokensPerSecond: fault.tokens_per_second },
      }
    case 'no_usage':
      return { reportsUsage: false }
    default:
      return {}
  }
}

function* endlessAfter(pieces: Iterable<string>, count: number, piece: string): Generator<string> {
  let sent = 0
  for (const first of pieces) {
    if (sent++ >= count) break
    yield first
  }
  for (;;) yield piece
}

function* partsOf(text: string, length: number): Generator<string> {
  for (let from = 0; from < text.length; from += length) yield text.slice(from, from + length)
}
