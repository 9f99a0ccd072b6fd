import type { IncomingMessage } from 'node:http'
import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { log } from '@/lib/log'
import { tellClientAddress } from './tell-client-address'

const warn = vi.spyOn(log, 'warn').mockImplementation(() => {})
afterEach(() => void warn.mockClear())
afterAll(() => warn.mockRestore())

function tell(peer: string, headers: Record<string, string>, proxies: number) {
  const request = { headers: { ...headers }, socket: { remoteAddress: peer } }
  tellClientAddress(request as unknown as IncomingMessage, proxies)
  const told: Record<string, string | undefined> = request.headers
  return { ...told, address: told['x-forwarded-for'] }
}

const forwarded = (named: string) => ({ 'x-forwarded-for': named })

test.each([
  ['one proxy: what it saw, not what the client said', 1, '6.6.6.6, 203.0.113.7', '203.0.113.7'],
  ['two proxies: whom the outer one saw', 2, '6.6.6.6, 203.0.113.7, 10.0.0.2', '203.0.113.7'],
  ['a port beside it', 1, '6.6.6.6, 203.0.113.7:4711', '203.0.113.7'],
  ['IPv6 with a port', 1, '[2001:db8::7]:4711', '2001:db8::7'],
  ['IPv4 written as IPv6', 1, '::ffff:203.0.113.7', '203.0.113.7'],
])('%s', (_, proxies, named, address) => {
  expect(tell('10.0.0.1', forwarded(named), proxies)).toMatchObject({ address })
})

test.each([
  ['nothing', {}, 1],
  ['junk', forwarded('203.0.113.7, unknown'), 1],
  ['an empty entry', forwarded('203.0.113.7,'), 1],
  ['fewer entries than there are proxies', forwarded('203.0.113.7'), 2],
])('%s behind a proxy is the socket’s address', (_, headers, proxies) => {
  expect(tell('10.0.0.1', headers, proxies)).toMatchObject({ address: '10.0.0.1' })
})

test('without a proxy ten spoofed headers are ten times the same address, and nothing of them is left', () => {
  for (let index = 0; index < 10; index += 1) {
    const claims = { 'x-real-ip': '6.6.6.6', forwarded: 'for=6.6.6.6' }
    const told = tell('::ffff:203.0.113.7', { ...forwarded(`6.6.6.${index}`), ...claims }, 0)
    expect(told).toMatchObject({ address: '203.0.113.7' })
    expect(JSON.stringify(told)).not.toContain('6.6.6')
  }
  expect(warn).not.toHaveBeenCalled()
})

test('a private address that names others is not counted, and the log says once which setting is missing', () => {
  for (const peer of ['127.0.0.1', '::ffff:10.1.2.3', '::1', 'fe80::1%eth0', 'fd00::1']) {
    expect(tell(peer, forwarded('203.0.113.7'), 0).address).toBe('unknown')
  }
  expect(tell('127.0.0.1', {}, 0)).toMatchObject({ address: '127.0.0.1' })
  expect(warn).toHaveBeenCalledTimes(1)
  expect(warn.mock.calls[0]!.join()).toContain('TRUST_PROXY')
})
