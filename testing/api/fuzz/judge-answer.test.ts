import { expect, test } from 'vitest'
import { openapi } from '@/lib/http/openapi/openapi'
import type { Description } from '@/testing/api/description'
import { answerJudge } from './judge-answer'

const judge = answerJudge(JSON.parse(JSON.stringify(openapi())) as Description)

const safe = { 'content-security-policy': 'x', 'x-content-type-options': 'nosniff' }
const json = { ...safe, 'content-type': 'application/json' }
const error = (code: string) => JSON.stringify({ code, message: 'A sentence.' })

function faultOf(
  method: string,
  path: string,
  status: number,
  {
    headers = json,
    text = error('not_found'),
  }: { headers?: Record<string, string>; text?: string } = {},
) {
  const request = { method, path, headers: {}, body: null }
  return judge(request, { status, text, headers: new Headers(headers) })
}

test('a path leads to its operation, written segments before parameters', () => {
  const leads = (method: string, path: string) => faultOf(method, path, 404).operationId
  expect(leads('GET', '/api/programs/x?include=y')).toBe('getProgram')
  expect(leads('HEAD', '/api/programs/%2e%2e/health')).toBe('getHealth')
  expect(leads('POST', '/api/programs/generate')).toBe('generateProgram')
  expect(leads('GET', '/api/programs/generate')).toBe('no such method')
  expect(leads('GET', '/api/programs/status/cancel')).toBe('getStatus')
  expect(leads('GET', '/api/programs/%ff/weeks/1')).toBe('no such path')
})

test('a described error has no fault, another code or status has', () => {
  expect(faultOf('GET', '/api/programs/x', 404).fault).toBeNull()
  expect(faultOf('GET', '/api/programs/x', 404, { text: error('forbidden') }).fault).toMatch('404')
  expect(faultOf('GET', '/api/programs/x', 410).fault).toMatch('410 is not among')
})

test('5xx and an answer without the headers of safety are faults anywhere', () => {
  expect(faultOf('GET', '/%', 500).fault).toBe('500')
  expect(faultOf('GET', '/%', 404, { headers: {} }).fault).toMatch('headers of safety')
  expect(faultOf('GET', '/%', 404).fault).toBeNull()
})

test('a method that a path lacks is 405 and says which it has', () => {
  const refused = { text: error('method_not_allowed') }
  const allowing = (allow: string) => ({ ...refused, headers: { ...json, allow } })
  expect(faultOf('PUT', '/api/programs/x', 405, allowing('GET, HEAD, DELETE')).fault).toBeNull()
  expect(faultOf('PUT', '/api/programs/x', 405, allowing('GET')).fault).toMatch('Allow: GET')
  expect(faultOf('PUT', '/api/programs/x', 404, allowing('GET, DELETE')).fault).toMatch('404')
})

test('by a name that is not its own the app answers 403 in the one shape', () => {
  const ask = (host: string | undefined, text: string) =>
    judge(
      { method: 'GET', path: '/api/health', headers: host ? { host } : {}, body: null },
      { status: 403, text, headers: new Headers(json) },
    ).fault
  expect(ask('evil.example', error('forbidden'))).toBeNull()
  expect(ask('evil.example', '<html>')).toMatch('403')
  expect(ask(undefined, error('forbidden'))).toMatch('403 is not among')
})

test('a path of the API that leads nowhere is an error in its one shape', () => {
  expect(faultOf('GET', '/api/nothing', 404).fault).toBeNull()
  expect(faultOf('GET', '/api/nothing', 404, { text: '<html>' }).fault).toMatch('404')
  expect(faultOf('GET', '/api/nothing', 200).fault).toMatch('200 is not among')
})
