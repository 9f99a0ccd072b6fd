import http from 'node:http'
import net, { type AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import { callModel } from '@/lib/model/call-model'
import type { ModelFailure } from '@/lib/model/model-failure'
import { forgetServers } from '@/lib/model/testing/forget-servers'
import { deadAddress, modelServer, settingsFor } from '@/lib/model/testing/model-server'
import { greetingFormat, greets } from '@/lib/model/testing/quirks/quirk'

beforeEach(() => {
  forgetServers()
  for (const name of ['http_proxy', 'https_proxy', 'no_proxy']) {
    vi.stubEnv(name, undefined)
    vi.stubEnv(name.toUpperCase(), undefined)
  }
})
afterEach(() => vi.unstubAllEnvs())

/** A proxy that forwards http to wherever it is told, and answers a CONNECT with this status. */
async function proxy({ target, connect = 403 }: { target?: string; connect?: number } = {}) {
  const asked: string[] = []
  const server = http.createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    const { pathname } = new URL(request.url ?? '/', 'http://nowhere')
    const { method = 'GET', headers } = request
    request.pipe(
      http.request(new URL(pathname, target), { method, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(response)
      }),
    )
  })
  server.on('connect', ({ method, url }, socket) => {
    asked.push(`${method} ${url}`)
    socket.end(`HTTP/1.1 ${connect} No\r\n\r\n`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { asked, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

function call(baseUrl: string) {
  const settings = { ...settingsFor(baseUrl), connectMs: 2000 }
  return callModel({
    ...{ settings, ownerId: 'o1', programId: 'p1', purpose: 'metadata', week: null },
    messages: [{ role: 'user', content: 'Greet me.' }],
    format: greetingFormat,
    budget: { calls: 9, repairs: 0 },
    expectedTokens: 50,
    cacheKey: 'k1',
  })
}

const failureOf = (baseUrl: string) =>
  call(baseUrl).then(
    () => expect.fail('no failure'),
    (error: unknown) => error as ModelFailure,
  )

it('a server elsewhere is reached by the proxy that HTTP_PROXY names', async () => {
  const server = await modelServer(greets)
  onTestFinished(() => server.stop())
  const { asked, url } = await proxy({ target: new URL(server.settings.baseUrl).origin })
  vi.stubEnv('HTTP_PROXY', url)
  expect((await call('http://model.invalid/v1')).problem).toBeNull()
  expect(asked).toEqual(['POST http://model.invalid/v1/chat/completions'])
})

it('a server on this machine never is, nor one in NO_PROXY', async () => {
  const server = await modelServer(greets)
  onTestFinished(() => server.stop())
  const { asked, url } = await proxy()
  vi.stubEnv('HTTP_PROXY', url)
  expect((await call(server.settings.baseUrl)).problem).toBeNull()
  vi.stubEnv('NO_PROXY', 'example.com,.invalid')
  expect((await failureOf('http://model.invalid/v1')).message).toMatch(
    /unknown host name|looked up/,
  )
  expect(asked).toEqual([])
})

it.each([
  [
    403,
    /the proxy 127.0.0.1:\d+ \(HTTPS_PROXY\) refused \(403\). Check HTTPS_PROXY, or .*NO_PROXY/,
  ],
  [407, /the proxy 127.0.0.1:\d+ \(HTTPS_PROXY\) wants a user and a password. Check HTTPS_PROXY/],
])('a proxy that answers %i to https is named with its setting', async (connect, sentence) => {
  const { asked, url } = await proxy({ connect })
  vi.stubEnv('HTTPS_PROXY', url)
  const failure = await failureOf('https://model.invalid/v1')
  expect(failure).toMatchObject({ kind: 'network', retriable: false })
  expect(failure.message).toMatch(sentence)
  expect(asked).toEqual(['CONNECT model.invalid:443'])
})

it('a proxy that does not answer is not taken for the model server', async () => {
  vi.stubEnv('https_proxy', new URL(await deadAddress()).origin)
  const { message } = await failureOf('https://model.invalid/v1')
  expect(message).toMatch(
    /the proxy 127.0.0.1:\d+ \(HTTPS_PROXY\) does not answer \(connection refused\)/,
  )
})

it('a port that no web request may use is told', async () => {
  const { message, retriable } = await failureOf('http://127.0.0.1:6000/v1')
  expect(message).toMatch(/Port 6000 is closed to web requests everywhere.*OPENAI_BASE_URL/)
  expect(retriable).toBe(false)
})

it('a server that accepts and never speaks is given up in time', async () => {
  const mute = net.createServer()
  await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void mute.close())
  const { port } = mute.address() as AddressInfo
  const { message } = await failureOf(`https://127.0.0.1:${port}/v1`)
  expect(message).toMatch(/no connection within 4 seconds/)
})
