import { describe, expect, it } from 'vitest'
import { requireSameOrigin } from './same-origin'

function proof(headers: Record<string, string>, settings: { APP_ORIGIN?: string } = {}) {
  return () => requireSameOrigin(new Headers(headers), settings)
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
    const settings = { APP_ORIGIN: 'https://train.example' }
    const host = 'inside:3000'
    expect(proof({ host, origin: 'https://train.example' }, settings)).not.toThrow()
    expect(proof({ host, origin: 'http://inside:3000' }, settings)).toThrow()
  })
})
