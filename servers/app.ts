import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import next from 'next'
import { shutDown } from '@/lib/at-shutdown'
import { env } from '@/lib/env'
import { compressJson } from './compress-json'
import { exitWithParent } from './exit-with-parent'

// Next's own server behind a few lines of ours, which set the client's address, compress JSON and shut down in order.
const { HOST, PORT, NODE_ENV, TRUST_PROXY } = env()
const app = next({ dev: NODE_ENV === 'development', hostname: HOST, port: PORT })
await app.prepare()
const handle = app.getRequestHandler()

const server = createServer((request, response) => {
  if (request.method === 'TRACE') return refuseTrace(response)
  if (!TRUST_PROXY) tellTrueAddress(request)
  compressJson(request, response)
  void handle(request, response)
})
server.listen(PORT, HOST, () => exitWithParent(stop))

/** Next passes a client's own forwarding headers on to rate limits and logs: the socket's address takes their place. */
function tellTrueAddress(request: IncomingMessage) {
  for (const name of ['forwarded', 'x-real-ip', 'x-forwarded-host', 'x-forwarded-proto']) {
    delete request.headers[name]
  }
  request.headers['x-forwarded-for'] = request.socket.remoteAddress
}

/** Next answers TRACE with a 500. */
function refuseTrace(response: ServerResponse) {
  response.writeHead(405, { 'content-type': 'application/json', allow: 'GET, HEAD, POST, DELETE' })
  response.end(JSON.stringify({ code: 'method_not_allowed', message: 'TRACE is not answered.' }))
}

async function stop() {
  server.close()
  await Promise.race([shutDown(), wait(5_000)])
  server.closeIdleConnections()
  // Responses that are being sent get a moment to finish.
  await wait(100)
}
