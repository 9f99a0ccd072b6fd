import { expect, test } from 'vitest'
import { answer, answerAgain } from './answer'
import { unlessKnown } from './unless-known'

const body = { words: 'one rep' }

function ask(headers: Record<string, string> = {}, method = 'GET') {
  return new Request('http://localhost/api/programs', { method, headers })
}

const tagOf = async (of: unknown) =>
  (await unlessKnown(ask(), answer(of))).headers.get('etag') ?? 'none'

test('who has the answer already is told so, by a strong tag, a weak one or one of a list', async () => {
  const etag = await tagOf(body)
  expect(etag).toMatch(/^W\/"[\w-]{27}"$/)
  for (const known of [etag, etag.slice(2), `"a", ${etag}, W/"b"`, `W/"a",${etag}`, '*', ' * ']) {
    const { status } = await unlessKnown(ask({ 'if-none-match': known }), answer(body))
    expect(status, known).toBe(304)
  }
})

test('who has another one, or says nothing readable, gets it', async () => {
  const etag = await tagOf(body)
  for (const known of ['', '"a"', 'W/"a", "b"', etag.slice(3, -1), `"${etag.slice(2)}`, '"*"']) {
    const response = await unlessKnown(ask({ 'if-none-match': known }), answer(body))
    expect(response.status, known).toBe(200)
    expect(await response.json()).toEqual(body)
  }
  expect(await tagOf({ words: 'two reps' })).not.toBe(etag)
})

test('a 304 carries what a cache needs and no body', async () => {
  const etag = await tagOf(body)
  const response = await unlessKnown(ask({ 'if-none-match': etag }), answerAgain(body))
  expect(await response.text()).toBe('')
  expect(Object.fromEntries(response.headers)).toEqual({
    etag,
    'cache-control': 'private, no-cache',
    vary: 'cookie, authorization',
  })
})

test('only what was read has a tag', async () => {
  const refused = Response.json(body, { status: 404 })
  expect(await unlessKnown(ask({ 'if-none-match': '*' }), refused)).toBe(refused)
  const posted = answer(body)
  expect(await unlessKnown(ask({ 'if-none-match': '*' }, 'POST'), posted)).toBe(posted)
  const headers = { 'content-type': 'text/event-stream; charset=utf-8' }
  const stream = new Response('data: {}\n\n', { headers })
  expect(await unlessKnown(ask({ 'if-none-match': '*' }), stream)).toBe(stream)
})
