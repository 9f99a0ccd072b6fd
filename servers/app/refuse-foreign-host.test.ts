import type { IncomingMessage, ServerResponse } from 'node:http'
import os from 'node:os'
import { expect, test } from 'vitest'
import { refuseForeignHost } from './refuse-foreign-host'

/** The status and the body of a refusal; undefined for a request that goes on. */
function ask(host: string | undefined, settings: object = {}, url = '/api/programs/generate') {
  const said: unknown[] = []
  const response = {
    writeHead: (status: number) => said.push(status),
    end: (text: string) => said.push(JSON.parse(text)),
  }
  refuseForeignHost(
    { url, headers: { host } } as IncomingMessage,
    response as unknown as ServerResponse,
    { HOST: '127.0.0.1', APP_ORIGIN: undefined, ...settings },
  )
  return said.length === 0 ? undefined : said
}

test.each(['evil.example', 'evil.example:3000', '127.0.0.1.nip.io', 'localhost.evil.example', ''])(
  'an app that only this machine reaches does not answer to the name "%s"',
  (host) => {
    const forbidden = { code: 'forbidden', message: expect.stringContaining('Set APP_ORIGIN') }
    for (const url of ['/', '/api/programs/generate', '/api/inngester']) {
      expect(ask(host, {}, url), url).toEqual([403, forbidden])
      expect(ask(host, { HOST: 'localhost' }, url), url).toEqual([403, forbidden])
    }
  },
)

test.each([
  ...['localhost', 'LocalHost:3000', 'localhost.', 'gym.localhost', '127.0.0.1:3000', '[::1]:3000'],
  ...['192.168.1.20:3000', os.hostname(), `${os.hostname()}.local:3000`, undefined],
])('it answers to %s', (host) => {
  expect(ask(host)).toBeUndefined()
})

test('behind a proxy on this machine it answers to the host of APP_ORIGIN', () => {
  const settings = { APP_ORIGIN: 'https://coach.example' }
  expect(ask('coach.example', settings)).toBeUndefined()
  expect(ask('other.example', settings)).toBeDefined()
})

test('the engine, which signs what it asks, may call it by any name', () => {
  for (const url of ['/api/inngest', '/api/inngest?fnId=a'])
    expect(ask('tunnel.example', {}, url)).toBeUndefined()
})

test('an app that HOST opens to the network is called as the network calls it', () => {
  expect(ask('gym.lan', { HOST: '0.0.0.0' })).toBeUndefined()
})
