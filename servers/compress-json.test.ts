import { once } from 'node:events'
import { createServer, type IncomingMessage, request, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { compressJson } from './compress-json'

const long = JSON.stringify({ words: 'a rep and a set, '.repeat(200) })

test.each([
  ['br', brotliDecompressSync],
  ['gzip', gunzipSync],
] as const)('long JSON is sent as %s to who takes it', async (encoding, decompress) => {
  const { headers, body } = await ask(inTwoParts(long), { 'accept-encoding': encoding })
  expect(headers).toMatchObject({
    'content-encoding': encoding,
    'content-length': String(body.length),
    vary: 'cookie, accept-encoding',
  })
  expect(body.length).toBeLessThan(500)
  expect(decompress(body).toString()).toBe(long)
})

test('who takes neither gets it as it is, and a cache is told that others may', async () => {
  const { status, headers, body } = await ask(inTwoParts(long), { 'accept-encoding': 'identity' })
  expect(status).toBe(201)
  expect(headers['content-encoding']).toBeUndefined()
  expect(headers.vary).toBe('cookie, accept-encoding')
  expect(body.toString()).toBe(long)
})

test('short JSON stays as it is', async () => {
  const { headers, body } = await ask(inTwoParts('{"words":"one rep"}'))
  expect(headers).not.toHaveProperty('content-encoding')
  expect(headers.vary).toBe('cookie')
  expect(body.toString()).toBe('{"words":"one rep"}')
})

test('what is compressed already, or is no JSON, or has its head sent, is left alone', async () => {
  const left: RequestListener[] = [
    (_, response) => {
      response.setHeader('content-type', 'application/json').setHeader('content-encoding', 'x')
      response.end(long)
    },
    (_, response) => response.setHeader('content-type', 'text/event-stream').end(long),
    (_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end(long),
  ]
  for (const listener of left) {
    const { headers, body } = await ask(listener)
    expect([undefined, 'x']).toContain(headers['content-encoding'])
    expect(body.toString()).toBe(long)
  }
})

test('events go out one by one, while the stream is open', async () => {
  let end = () => {}
  const answer = send((_, response) => {
    response.setHeader('content-type', ['text/event-stream; charset=utf-8'])
    response.flushHeaders()
    response.write('data: 1\n\n')
    end = () => response.end()
  })
  const [first] = (await once(await answer, 'data')) as [Buffer]
  expect(first.toString()).toBe('data: 1\n\n')
  end()
})

/** As Next sends what a route answers: a list of one as content type, the head alone, then the body in parts. */
function inTwoParts(text: string): RequestListener {
  return (_, response) => {
    response.statusCode = 201
    response.setHeader('content-type', ['application/json']).setHeader('vary', 'cookie')
    response.flushHeaders()
    response.write(Buffer.from(text.slice(0, 10)))
    response.write(text.slice(10))
    response.end()
  }
}

async function ask(listener: RequestListener, headers = { 'accept-encoding': 'gzip, br' }) {
  const answer = await send(listener, headers)
  const body = Buffer.concat(await answer.toArray())
  return { status: answer.statusCode, headers: answer.headers, body }
}

/** To a server that has just this one answer to give. */
async function send(listener: RequestListener, headers = { 'accept-encoding': 'gzip, br' }) {
  const server = createServer((asked, response) => {
    compressJson(asked, response)
    listener(asked, response)
    response.once('close', () => server.close())
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const asking = request({ host: '127.0.0.1', port, headers, agent: false }).end()
  return (await once(asking, 'response'))[0] as IncomingMessage
}
