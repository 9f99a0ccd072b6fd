import http, { type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { EngineContext } from '@/engine/engine-context'
import { databaseFault } from '@/lib/postgres/database-fault'
import { answerRequest, type Standing } from './answer-request'
import { refused, type Reply } from './reply'

/** Starts the HTTP server. `close` also ends open connections. */
export async function serveHttp(
  engine: EngineContext,
  standing: Standing,
  { host, port }: { host: string; port: number },
): Promise<{ port: number; close(): Promise<void> }> {
  const server = http.createServer((request, response) => {
    void answerRequest(engine, standing, request)
      .catch((error: unknown): Reply => {
        if (databaseFault(error)) return refused(503, 'The database does not answer.')
        engine.log.error({ err: error, method: request.method }, 'A request failed')
        return refused(500, 'Something went wrong.')
      })
      .then((reply) => send(response, reply))
  })
  // The SDK checkpoints after each step, and steps take minutes: its connections are kept for the next one.
  server.keepAliveTimeout = 120_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeAllConnections()
      await closed
    },
  }
}

function send(response: ServerResponse, { status, body }: Reply): void {
  response.writeHead(status, {
    'content-type': 'application/json',
    'x-inngest-server-kind': 'cloud',
  })
  response.end(body === '' ? '' : JSON.stringify(body))
}
