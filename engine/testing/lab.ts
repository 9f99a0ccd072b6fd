import { Inngest } from 'inngest'
import type { InngestFunction } from 'inngest'
import { serve } from 'inngest/node'
import http from 'node:http'
import type { AddressInfo } from 'node:net'

export const signingKey = '6d65736f6379636c6520746573742076656374'
export const eventKey = '6576656e746b6579'
export const labKeys = { signingKey, eventKey }

export interface Exchange {
  method: string
  url: URL
  headers: http.IncomingHttpHeaders
  body: string
  answer?: { status: number; headers: http.OutgoingHttpHeaders; body: string }
}

/** An app that serves the SDK and keeps all requests and answers. */
export interface Lab {
  url: string
  exchanges: Exchange[]
  close(): Promise<void>
}

/** A request of the SDK's to the engine, with the answer. */
export interface Call {
  path: string
  request: string
  status: number
  response: string
}

/** Creates an Inngest client as the product has it: with keys, not in development mode. `calls` collects its requests. */
export function labClient(engineUrl: string, calls: Call[] = [], keys = labKeys): Inngest {
  return new Inngest({
    id: 'lab',
    isDev: false,
    baseUrl: engineUrl,
    fetch: async (url, init) => {
      const response = await fetch(url, init)
      const { pathname } = new URL(String(url))
      calls.push({
        path: pathname,
        request: String(init?.body ?? ''),
        status: response.status,
        response: await response.clone().text(),
      })
      return response
    },
    ...keys,
    checkpointing: { maxRuntime: '5m' },
    internalLogger: { info() {}, warn() {}, error() {}, debug() {} },
    logger: { info() {}, warn() {}, error() {}, debug() {} },
  })
}

/** Serves functions with the SDK's own handler, on a given port or a free one. */
export async function startLab(
  client: Inngest,
  functions: InngestFunction.Any[],
  port = 0,
): Promise<Lab> {
  const exchanges: Exchange[] = []
  const server = http.createServer((request, response) => {
    const exchange: Exchange = {
      method: request.method ?? '',
      url: new URL(request.url ?? '', 'http://lab'),
      headers: request.headers,
      body: '',
    }
    exchanges.push(exchange)
    // A listener for data here would consume the body before the SDK begins to listen.
    const emit = request.emit.bind(request) as (name: string, ...rest: unknown[]) => boolean
    request.emit = ((name: string, ...rest: unknown[]) => {
      if (name === 'data') exchange.body += String(rest[0])
      return emit(name, ...rest)
    }) as typeof request.emit
    const end = response.end.bind(response)
    response.end = ((chunk?: unknown) => {
      exchange.answer = {
        status: response.statusCode,
        headers: response.getHeaders(),
        body: String(chunk ?? ''),
      }
      return end(chunk)
    }) as typeof response.end
    handle(request, response)
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const handle: http.RequestListener = serve({
    client,
    functions,
    serveOrigin: origin,
    servePath: '/api/inngest',
    enableUnauthedSync: false,
  } as Parameters<typeof serve>[0])
  return {
    url: `${origin}/api/inngest`,
    exchanges,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }
}
