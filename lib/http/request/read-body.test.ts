import { expect, it } from 'vitest'
import { readBody } from './read-body'

const limit = 64 * 1024

function post(body: ReadableStream) {
  return new Request('http://127.0.0.1/', { method: 'POST', body, duplex: 'half' } as RequestInit)
}

it('takes a caller who leaves in the middle of a body for what he is, not for a database that is away', async () => {
  const broken = new ReadableStream({
    pull(controller) {
      controller.error(Object.assign(new Error('aborted'), { code: 'ECONNRESET' }))
    },
  })
  await expect(readBody(post(broken), limit)).rejects.toMatchObject({ code: 'invalid_request' })
})

it.each([
  [limit, 'The body is larger than 64 KB.'],
  [4 * 1024 * 1024, 'The body is larger than 4 MB.'],
])('stops reading a body without end at %i bytes', async (most, message) => {
  let sent = 0
  const endless = new ReadableStream({
    pull(controller) {
      sent += 1024
      controller.enqueue(new Uint8Array(1024))
    },
  })
  const refused = { code: 'body_too_large', message }
  await expect(readBody(post(endless), most)).rejects.toMatchObject(refused)
  expect(sent).toBeLessThan(most + 16 * 1024)
})
