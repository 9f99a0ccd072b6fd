import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { canonicalJson, hashedKey, isSignedWith, signBody } from './signature'

interface Recorded {
  case: string
  request?: unknown
  request_text?: string
  response_text?: string
  request_headers: Record<string, string>
  response_headers: Record<string, string>
}

/** A real server's exchanges with the SDK, recorded with this signing key. */
const key = '6d65736f6379636c6520746573742076656374'
const recorded = readFileSync(
  path.join(import.meta.dirname, '../recordings/inngest-traffic.jsonl'),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Recorded)
  .filter((exchange) => exchange.request_text !== undefined)

describe('a signature', () => {
  it('of the recorded bytes is the real server’s, to the letter', () => {
    expect(recorded.length).toBeGreaterThan(3)
    for (const { request_text, request_headers } of recorded) {
      const header = request_headers['x-inngest-signature']!
      const time = Number(new URLSearchParams(header).get('t'))
      expect(canonicalJson(JSON.parse(request_text!))).toBe(request_text)
      expect(signBody(request_text!, key, time)).toBe(header)
    }
  })

  it('of the SDK’s recorded answers verifies, and not with a byte changed', () => {
    for (const { response_text, response_headers } of recorded) {
      const header = response_headers['x-inngest-signature']
      expect(isSignedWith(header, response_text!, key)).toBe(true)
      expect(isSignedWith(header, `${response_text} `, key)).toBe(false)
      expect(isSignedWith(header, response_text!, `${key}00`)).toBe(false)
    }
    expect(isSignedWith(undefined, '', key)).toBe(false)
  })

  it('leaves the key’s prefix out, the bearer token keeps it', () => {
    expect(signBody('x', `signkey-prod-${key}`, 1)).toBe(signBody('x', key, 1))
    expect(hashedKey(key)).toBe('4dd583118ac78199f7d5e2c50d50fdf9edb6280fb01b7310217332cedaa966db')
    expect(hashedKey(`signkey-prod-${key}`)).toBe(`signkey-prod-${hashedKey(key)}`)
  })
})
