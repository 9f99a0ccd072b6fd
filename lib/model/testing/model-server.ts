import http, { type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ModelSettings } from '@/lib/model/model-settings'

export type Answer = (response: ServerResponse, body: RequestBody) => unknown

export interface RequestBody {
  model: string
  messages: { role: string; content: string }[]
  response_format: { type: string; json_schema?: { name: string; schema: object }; schema?: object }
  [key: string]: unknown
}

export interface ModelServer {
  settings: ModelSettings
  /** Bodies of the requests so far. */
  requests: RequestBody[]
  /** How many connections were closed by the client before the answer's end. */
  hangUps(): number
  stop(): Promise<void>
}

/** A loopback server that gives the answers in turn, the last one for ever. */
export async function modelServer(...answers: [Answer, ...Answer[]]): Promise<ModelServer> {
  const requests: RequestBody[] = []
  let hangUps = 0
  const server = http.createServer((request, response) => {
    response.on('close', () => {
      if (!response.writableFinished) hangUps++
    })
    void readBody(request).then((body) => {
      requests.push(body)
      const answer = answers[Math.min(requests.length, answers.length) - 1]
      return answer?.(response, body)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    settings: settingsFor(`http://127.0.0.1:${port}/v1`),
    requests,
    hangUps: () => hangUps,
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** An address where nobody listens, and nobody will soon. */
export async function deadAddress(): Promise<string> {
  const server = http.createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return `http://127.0.0.1:${port}/v1`
}

export function settingsFor(baseUrl: string): ModelSettings {
  return {
    kind: 'compatible',
    baseUrl,
    apiKey: 'sk-test-0123456789abcdef',
    model: 'test-model',
    responseFormat: 'json_schema',
    reasoningEffort: undefined,
    // A busy machine is no silent server: who means silence says how long.
    firstTokenMs: 30_000,
    idleMs: 20_000,
    connectMs: 10_000,
    callMs: 60_000,
    unreachedMs: 0,
    concurrency: 8,
    weeksAtOnce: 4,
  }
}

async function readBody(request: IncomingMessage) {
  let text = ''
  for await (const piece of request) text += String(piece)
  return JSON.parse(text) as RequestBody
}

export function chunk(response: ServerResponse, value: unknown) {
  if (!response.headersSent) response.writeHead(200, { 'content-type': 'text/event-stream' })
  response.write(`data: ${JSON.stringify(value)}\n\n`)
}

export function delta(response: ServerResponse, content: string, finish: string | null = null) {
  chunk(response, { choices: [{ index: 0, delta: { content }, finish_reason: finish }] })
}

export function end(response: ServerResponse, finish: string, usage?: object) {
  chunk(response, { choices: [{ index: 0, delta: {}, finish_reason: finish }] })
  if (usage) chunk(response, { choices: [], usage })
  response.end('data: [DONE]\n\n')
}

/** A whole reply in pieces of a few characters. */
export function says(value: unknown, usage?: object): Answer {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return (response) => {
    chunk(response, { choices: [{ index: 0, delta: { role: 'assistant', content: '' } }] })
    for (let at = 0; at < text.length; at += 40) delta(response, text.slice(at, at + 40))
    end(response, 'stop', usage)
  }
}

export function fails(status: number, body: unknown, headers: Record<string, string> = {}): Answer {
  return (response) => {
    const isText = typeof body === 'string'
    response.writeHead(status, {
      'content-type': isText ? 'text/html' : 'application/json',
      ...headers,
    })
    response.end(isText ? body : JSON.stringify(body))
  }
}
