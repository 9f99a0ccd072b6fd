import { afterEach, describe, expect, it, vi } from 'vitest'
import { requireSameOrigin } from './same-origin'

const settings: { APP_ORIGIN?: string } = {}
vi.mock('@/lib/env', () => ({ env: () => settings }))

afterEach(() => {
  delete settings.APP_ORIGIN
})

function proof(headers: Record<string, string>) {
  return () => requireSameOrigin(new Headers(headers))
}

describe('requireSameOrigin', () => {
  it.each(['127.0.0.1:3000', 'localhost:3000', '192.168.1.7:3000', '[::1]:3000'])(
    'takes a page of %s for ours',
    (host) => {
      expect(proof({ host, origin: `http://${host}` })).not.toThrow()
    },
  )

  it('takes a same-origin fetch that names no Origin', () => {
    expect(proof({ host: 'a.example', 'sec-fetch-site': 'same-origin' })).not.toThrow()
  })

  it.each<Record<string, string>>([
    { origin: 'http://evil.example' },
    { origin: 'http://127.0.0.1:3001' },
    { origin: 'null' },
    { origin: 'http://evil.example', 'sec-fetch-site': 'same-origin' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'none' },
    {},
  ])('refuses %o', (headers) => {
    expect(proof({ host: '127.0.0.1:3000', ...headers })).toThrow(
      expect.objectContaining({ code: 'forbidden' }),
    )
  })

  it('trusts APP_ORIGIN alone where it is set', () => {
    settings.APP_ORIGIN = 'https://train.example'
    expect(proof({ host: 'inside:3000', origin: 'https://train.example' })).not.toThrow()
    expect(proof({ host: 'inside:3000', origin: 'http://inside:3000' })).toThrow()
  })
})
