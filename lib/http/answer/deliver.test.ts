import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { answer, answerAgain } from './answer'
import { deliver } from './deliver'

const long = { words: 'a rep and a set, '.repeat(200) }
const short = { words: 'one rep' }

function ask(headers: Record<string, string> = {}, method = 'GET') {
  return new Request('http://localhost/api/programs', { method, headers })
}

const tag = async (body: unknown) => (await deliver(ask(), answer(body))).headers.get('etag')!

test('who has the answer already is told so, by a strong tag, a weak one or one of a list', async () => {
  const etag = await tag(short)
  expect(etag).toMatch(/^W\/"[\w-]{27}"$/)
  for (const known of [etag, etag.slice(2), `"a", ${etag}, W/"b"`, `W/"a",${etag}`, '*', ' * ']) {
    const { status } = await deliver(ask({ 'if-none-match': known }), answer(short))
    expect(status, known).toBe(304)
  }
})

test('who has another one, or says nothing readable, gets it', async () => {
  const etag = await tag(short)
  for (const known of ['', '"a"', 'W/"a", "b"', etag.slice(3, -1), `"${etag.slice(2)}`, '"*"']) {
    const response = await deliver(ask({ 'if-none-match': known }), answer(short))
    expect(response.status, known).toBe(200)
    expect(await response.json()).toEqual(short)
  }
  expect(await tag(long)).not.toBe(etag)
})

test('a 304 carries what a cache needs and no body', async () => {
  const etag = await tag(long)
  const response = await deliver(ask({ 'if-none-match': etag }), answerAgain(long))
  expect(await response.text()).toBe('')
  expect(Object.fromEntries(response.headers)).toEqual({
    etag,
    'cache-control': 'private, no-cache',
    vary: 'cookie, authorization',
  })
})

test('only what was read has a tag', async () => {
  const refused = Response.json(short, { status: 404 })
  expect((await deliver(ask({ 'if-none-match': '*' }), refused)).status).toBe(404)
  const posted = await deliver(ask({ 'if-none-match': '*' }, 'POST'), answer(short))
  expect([posted.status, posted.headers.get('etag')]).toEqual([200, null])
})

test.each([
  ['br', brotliDecompressSync],
  ['gzip', gunzipSync],
] as const)('a long answer is sent as %s to who takes it', async (encoding, decompress) => {
  const response = await deliver(ask({ 'accept-encoding': encoding }), answerAgain(long))
  expect(response.headers.get('content-encoding')).toBe(encoding)
  expect(response.headers.get('vary')).toBe('cookie, authorization, accept-encoding')
  const bytes = Buffer.from(await response.arrayBuffer())
  expect(bytes.length).toBeLessThan(500)
  expect(JSON.parse(decompress(bytes).toString())).toEqual(long)
})

test('a short answer, one for nobody who takes it, and a stream are sent as they are', async () => {
  const takes = { 'accept-encoding': 'gzip, br' }
  const plain = [
    await deliver(ask(takes), answer(short)),
    await deliver(ask({ 'accept-encoding': 'identity' }), answer(long)),
  ]
  for (const response of plain) expect(response.headers.get('content-encoding')).toBeNull()
  const headers = { 'content-type': 'text/event-stream; charset=utf-8' }
  const stream = new Response('data: '.repeat(900), { headers })
  expect(await deliver(ask(takes), stream)).toBe(stream)
})
