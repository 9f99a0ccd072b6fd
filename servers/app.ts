import { createServer } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import next from 'next'
import { shutDown } from '@/lib/at-shutdown'
import { withResponse } from '@/lib/current-response'
import { env } from '@/lib/env'
import { quietAboutDatabase } from './app/quiet-about-database'
import { refuseForeignHost } from './app/refuse-foreign-host'
import { refuseOddRequest } from './app/refuse-odd-request'
import { setSecurityHeaders } from './app/security-headers'
import { tellClientAddress } from './app/tell-client-address'
import { compressJson } from './compress-json'
import { exitWithParent } from './exit-with-parent'

// Next's own server behind a few lines of ours, which set security headers and the client's address, refuse what Next
// would stumble over, compress JSON and shut down in order.
quietAboutDatabase()
const { APP_ORIGIN, HOST, PORT, NODE_ENV, TRUST_PROXY } = env()
const https = APP_ORIGIN?.startsWith('https:') ?? false
const app = next({ dev: NODE_ENV === 'development', hostname: HOST, port: PORT })
await app.prepare()
const handle = app.getRequestHandler()

const server = createServer((request, response) => {
  setSecurityHeaders(response, https)
  if (refuseOddRequest(request, response)) return
  if (refuseForeignHost(request, response, { HOST, APP_ORIGIN })) return
  tellClientAddress(request, TRUST_PROXY)
  compressJson(request, response)
  withResponse(response, () => void handle(request, response))
})
// It was free when the start asked.
server.once('error', ({ code, message }: NodeJS.ErrnoException) => {
  console.error(code === 'EADDRINUSE' ? `Port ${PORT} is taken by another program.` : message)
  process.exit(1)
})
server.listen(PORT, HOST, () => exitWithParent(stop))

async function stop() {
  server.close()
  await Promise.race([shutDown(), wait(5_000)])
  server.closeIdleConnections()
  // Responses that are being sent get a moment to finish.
  await wait(100)
}
