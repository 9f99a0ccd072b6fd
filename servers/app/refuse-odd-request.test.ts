import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { refuseOddRequest } from './refuse-odd-request'
import { setSecurityHeaders } from './security-headers'

/** Says of a request that goes on which method Next would see. */
const server = createServer((incoming, response) => {
  setSecurityHeaders(response, false)
  if (!refuseOddRequest(incoming, response)) {
    response.end(`Next sees ${incoming.method} ${incoming.url}`)
  }
})
beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)))
afterAll(() => new Promise((done) => server.close(done)))

function ask(method: string, path: string) {
  const { port } = server.address() as AddressInfo
  return new Promise<{ status: number; headers: Record<string, unknown>; text: string }>(
    (resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port, method, path, agent: false }, (answer) => {
        let text = ''
        answer.on('data', (chunk) => (text += chunk))
        answer.on('end', () =>
          resolve({ status: answer.statusCode!, headers: answer.headers, text }),
        )
      })
      asked.on('error', reject)
      asked.end()
    },
  )
}

describe('before Next sees a request', () => {
  it.each([
    ...['/%', '/programs/%FF', '/api/programs/%E0%A4%A', '/api/%'],
    ...['*', 'http://evil.example/', 'http://evil.example/../api', '/../api/%'],
  ])('the address %s is refused in the shape of all errors, with every header', async (path) => {
    const { status, headers, text } = await ask('GET', path)
    expect(status).toBe(400)
    expect(JSON.parse(text)).toEqual({
      code: 'invalid_request',
      message: 'This address is not well formed.',
    })
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
    })
  })

  it.each(['/', '/%00', '/programs/%25', '/?a=%E0%A4%A&b=/../', '/api/..%2Fb', '/a...b/.well'])(
    'the address %s goes on',
    async (path) => {
      expect(await ask('GET', path)).toMatchObject({ status: 200, text: `Next sees GET ${path}` })
    },
  )

  it.each([
    ['/a/../api/programs', '/api/programs'],
    ['/./api?a=/../', '/api?a=/../'],
    ['/api/programs/%2E%2e/health', '/api/health'],
    ['/a\\..\\api', '/api'],
    ['/..?a', '/?a'],
  ])('the address %s is seen as the browser would ask for it: %s', async (path, seen) => {
    expect((await ask('GET', path)).text).toBe(`Next sees GET ${seen}`)
  })

  it.each(['/API/health', '/Api', '/aPi?a'])(
    '%s is not there, as a caller of the API hears it',
    async (path) => {
      const { status, text } = await ask('GET', path)
      expect(status).toBe(404)
      expect(JSON.parse(text)).toMatchObject({ code: 'not_found' })
    },
  )

  it.each(['POST', 'PUT', 'DELETE', 'TRACE', 'PROPFIND'])(
    'a page refuses %s and says what it answers',
    async (method) => {
      const { status, headers, text } = await ask(method, '/programs')
      expect(status).toBe(405)
      expect(headers.allow).toBe('GET, HEAD, OPTIONS')
      expect(JSON.parse(text)).toMatchObject({ code: 'method_not_allowed' })
    },
  )

  it('a page says to OPTIONS what it answers', async () => {
    const { status, headers } = await ask('OPTIONS', '/apiary')
    expect(status).toBe(204)
    expect(headers.allow).toBe('GET, HEAD, OPTIONS')
  })

  it.each([
    ['POST', 'POST'],
    ['DELETE', 'DELETE'],
    ['TRACE', 'PATCH'],
    ['PROPFIND', 'PATCH'],
  ])('a route of the API hears %s as %s', async (method, heard) => {
    expect((await ask(method, '/api/programs')).text).toBe(`Next sees ${heard} /api/programs`)
  })

  it('whoever asks the API is no router of a page', () => {
    const asks = (url: string) => {
      const asked = { url, method: 'GET', headers: { rsc: '1' } } as unknown as IncomingMessage
      refuseOddRequest(asked, {} as ServerResponse)
      return asked.headers.rsc
    }
    expect(asks('/api/health')).toBeUndefined()
    expect(asks('/programs')).toBe('1')
  })
})
