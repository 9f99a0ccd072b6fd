import type { ServerResponse } from 'node:http'
import { expect, test } from 'vitest'
import { setSecurityHeaders } from './security-headers'

function headersWith(https: boolean): Map<string, string> {
  const headers = new Map<string, string>()
  const response = { setHeader: (name: string, value: string) => headers.set(name, value) }
  setSecurityHeaders(response as unknown as ServerResponse, https)
  return headers
}

test('https is promised only where the settings say so', () => {
  expect(headersWith(true).get('strict-transport-security')).toBe('max-age=31536000')
  expect(headersWith(false).has('strict-transport-security')).toBe(false)
})

test('what is no page may load nothing', () => {
  expect(headersWith(false).get('content-security-policy')).toBe(
    "default-src 'none'; frame-ancestors 'none'",
  )
})
