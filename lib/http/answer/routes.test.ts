import { describe, expect, it } from 'vitest'
import { routes, type Route } from './routes'

const context = { params: Promise.resolve({}) }
const ask = (
  method: keyof ReturnType<typeof routes>,
  handlers: Parameters<typeof routes<object>>[0],
) => routes(handlers)[method](new Request('http://127.0.0.1/', { method }), context)
const say: Route = () => Response.json({ said: true }, { headers: { etag: '"1"' } })

describe('the methods of a route', () => {
  it.each(['PUT', 'PATCH', 'DELETE'] as const)(
    'that it does not have, such as %s, are refused with those that it has',
    async (method) => {
      const response = await ask(method, { GET: say, POST: say })
      expect(response.status).toBe(405)
      expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS, POST')
      expect(await response.json()).toEqual({
        code: 'method_not_allowed',
        message: 'This address answers GET, HEAD, OPTIONS, POST only.',
      })
    },
  )

  it('are told to who asks', async () => {
    const response = await ask('OPTIONS', { DELETE: say })
    expect(response.status).toBe(204)
    expect(response.headers.get('allow')).toBe('DELETE, OPTIONS')
  })

  it('hold no HEAD without a GET', async () => {
    const response = await ask('HEAD', { POST: say })
    expect(response.status).toBe(405)
    expect(response.body).toBeNull()
  })

  it('answer HEAD as GET, and end a stream that nobody would read', async () => {
    let ended = false
    const body = new ReadableStream({ cancel: () => void (ended = true) })
    const stream: Route = () => new Response(body, { headers: { etag: '"1"' } })
    const response = await ask('HEAD', { GET: stream })
    expect(response.status).toBe(200)
    expect(response.headers.get('etag')).toBe('"1"')
    expect(response.body).toBeNull()
    expect(ended).toBe(true)
  })
})
