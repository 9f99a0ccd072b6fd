import { once } from 'node:events'
import net from 'node:net'
import { expect, test } from '@playwright/test'
import { athlete, newCaller } from './caller'

/** How a caller goes away: in order, or as a lost connection does. */
const ways = {
  'hangs up': (socket: net.Socket) => socket.destroy(),
  'is cut off': (socket: net.Socket) => socket.resetAndDestroy(),
}

// The last test of all finds in the log what these should not have caused.
for (const [way, leave] of Object.entries(ways)) {
  test(`a caller who ${way} in the middle of anything is nobody’s error`, async ({
    playwright,
    baseURL,
  }) => {
    const { request, token, program_id } = await newCaller(playwright, baseURL!)
    const { hostname, port } = new URL(baseURL!)
    const open = async () => {
      const socket = net.connect(Number(port), hostname)
      socket.on('error', () => {})
      await once(socket, 'connect')
      return socket
    }
    const head = (line: string, headers: string[] = []) =>
      [
        `${line} HTTP/1.1`,
        `Host: ${hostname}:${port}`,
        `Authorization: Bearer ${token}`,
        ...headers,
      ]
        .concat('', '')
        .join('\r\n')
    const body = JSON.stringify(athlete)
    const json = ['Content-Type: application/json', `Content-Length: ${Buffer.byteLength(body)}`]
    const posts = [
      'generate',
      'preview',
      `${program_id}/cancel`,
      `${program_id}/weeks/1/regenerate`,
    ]
      .map((path) => `POST /api/programs/${path}`)
      .concat('POST /api/inngest', 'PUT /api/inngest')
    const gets = [
      '/',
      '/programs',
      `/programs/${program_id}`,
      `/programs/${program_id}/print`,
      `/programs/${program_id}/weeks/1/days/1`,
      '/api/programs',
      `/api/programs/${program_id}`,
      `/api/programs/${program_id}/events`,
      '/api/health',
      '/nowhere',
    ].map((path) => `GET ${path}`)
    const prefetch = ['RSC: 1', 'Next-Router-Prefetch: 1']

    for (const post of posts) {
      for (const sent of [0, 20, body.length]) {
        const socket = await open()
        socket.write(head(post, json) + body.slice(0, sent))
        leave(socket)
      }
      // In the middle, when the server has begun to read.
      const socket = await open()
      socket.write(head(post, json) + body.slice(0, 20))
      await request.get('/api/health')
      leave(socket)
    }
    for (const get of gets) {
      for (const headers of [[], prefetch]) {
        const early = await open()
        early.write(head(get, headers))
        leave(early)
        const late = await open()
        late.write(head(get, headers))
        await once(late, 'data')
        leave(late)
      }
    }
    expect((await request.get(`/api/programs/${program_id}`)).status()).toBe(200)
  })
}
