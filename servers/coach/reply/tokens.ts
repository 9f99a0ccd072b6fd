import { decode, encode } from 'gpt-tokenizer/encoding/o200k_base'
import { textOf, type ChatRequest } from '@/servers/coach/chat-request'

/** The tokens of a prompt in the order that caches see them: the schema, then the messages. */
export function promptTokens({ messages, response_format: format }: ChatRequest): number[] {
  const schema = format?.type === 'json_schema' ? JSON.stringify(format.json_schema.schema) : ''
  return [
    ...tokensOf(schema),
    ...messages.flatMap((message) => [...tokensOf(message.role), ...tokensOf(textOf(message)), 0]),
  ]
}

/** A text in pieces of one token each; a token that ends inside a character waits for the next. */
export function* tokenPieces(text: string): Generator<string> {
  let waiting: number[] = []
  for (const token of tokensOf(text)) {
    waiting.push(token)
    const piece = decode(waiting)
    if (piece.endsWith('\uFFFD')) continue
    waiting = []
    yield piece
  }
  if (waiting.length > 0) yield decode(waiting)
}

/** Byte-pair merging is quadratic in the length of a word, so text is encoded in parts of a bounded size. */
function tokensOf(text: string): number[] {
  const tokens: number[] = []
  for (let from = 0; from < text.length; from += PART) {
    for (const token of encode(text.slice(from, from + PART), { disallowedSpecial: new Set() })) {
      tokens.push(token)
    }
  }
  return tokens
}

const PART = 100_000
