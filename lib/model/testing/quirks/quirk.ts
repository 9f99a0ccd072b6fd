import type { IncomingMessage } from 'node:http'
import { z } from 'zod'
import type { FailureKind } from '@/lib/model/model-failure'
import type { ModelSettings } from '@/lib/model/model-settings'
import { fails, says, type Answer, type RequestBody } from '@/lib/model/testing/model-server'
import { wireFormat } from '@/lib/model/wire-format'

/** One manner of one server, and what must come of it. */
export interface Quirk {
  /** Whom it imitates, as docs/model-servers.md has it. */
  like: string
  /** What it does; the sentence of its test. */
  does: string
  answers: [Answer, ...Answer[]]
  /** Path and query of the base URL; `/v1` unless said. */
  base?: string
  /** What stands before the host, with its @. */
  auth?: string
  set?: Partial<ModelSettings>
  /** How the call ends; with the greeting unless said. */
  ends?: { kind: FailureKind; says: RegExp }
  /** How many requests it takes; not looked at unless said. */
  requests?: number
  /** How it ended before this was built: what failed was red. */
  was: 'red' | 'fine'
}

/** What every one of these servers is asked for. */
export const greetingFormat = wireFormat(
  'greeting',
  z.object({ words: z.string(), count: z.int().max(5) }),
)
export const greeting = { words: 'Hello there', count: 2 }
export const greetingText = JSON.stringify(greeting)
export const greets = says(greeting)

type Asked = RequestBody & { path: string; headers: IncomingMessage['headers'] }

/** Answers with the refusal where it sees what it does not take, and greets otherwise. */
export function refusing(
  sees: (asked: Asked) => unknown,
  status: number,
  body: unknown,
  instead: Answer = greets,
): [Answer] {
  return [
    (response, asked) => {
      const { url: path = '', headers } = response.req
      const refused = sees({ ...asked, path, headers })
      return (refused ? fails(status, body) : instead)(response, asked)
    },
  ]
}

/** Sends these bytes as they are, one write each. */
export function sends(type: string, ...pieces: (string | Buffer)[]): Answer {
  return (response) => {
    response.writeHead(200, type ? { 'content-type': type } : {})
    for (const piece of pieces) response.write(piece)
    response.end()
  }
}

/** A piece of the reply as a chunk of a stream. */
export function piece(delta: object | string, finish: string | null = null): string {
  const inside = typeof delta === 'string' ? { content: delta } : delta
  return JSON.stringify({ choices: [{ index: 0, delta: inside, finish_reason: finish }] })
}

/** A whole reply without a stream. */
export function whole(message: object, more: object = {}): string {
  return JSON.stringify({
    object: 'chat.completion',
    choices: [{ index: 0, message: { role: 'assistant', ...message }, finish_reason: 'stop' }],
    ...more,
  })
}

/** The error of an API that speaks as OpenAI's does. */
export function apiError(message: string, more: object = {}) {
  return { error: { message, type: 'invalid_request_error', param: null, code: null, ...more } }
}
