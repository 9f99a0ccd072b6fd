import { expect, test } from 'vitest'
import { type Asked, routeRequest } from './route-request'

const origin = 'http://127.0.0.1:3000'
const program = '/programs/0b54a32e-6b4a-4cd1-9b5b-2f7f3a9c1d11'

function routeOf(path: string, change: Partial<Omit<Asked, 'headers'>> = {}, headers = {}) {
  const asked = { method: 'GET', mode: 'cors', url: new URL(path, origin).href, ...change }
  return routeRequest({ ...asked, headers: new Headers(headers) }, origin)
}

test('pages that are opened are the worker’s, whatever they are asked beside', () => {
  for (const path of ['/', '/programs', program, `${program}/weeks/1/days/2?train=1`, '/nowhere'])
    expect(routeOf(path, { mode: 'navigate' }), path).toBe('page')
})

test('so is what turns to a page in place, and what is fetched ahead is not', () => {
  expect(routeOf(`${program}?_rsc=1a2b3`, {}, { RSC: '1' })).toBe('flight')
  expect(routeOf(`${program}?_rsc=1a2b3`, {}, { RSC: '1', 'Next-Router-Prefetch': '1' })).toBe(
    'pass',
  )
})

test('only files that are named by their content are taken from the disk first', () => {
  expect(routeOf('/_next/static/chunks/0f0yagin97oih.js')).toBe('asset')
  expect(routeOf('/worker.js')).toBe('pass')
  expect(routeOf('/manifest.webmanifest')).toBe('pass')
})

test('the API passes: neither what is written, nor its answers, nor its streams are kept', () => {
  for (const path of ['/api', '/api/programs', `/api${program}/events`, `/api${program}/log`]) {
    expect(routeOf(path), path).toBe('pass')
    expect(routeOf(path, { mode: 'navigate' }), path).toBe('pass')
    expect(routeOf(path, { method: 'PUT' }), path).toBe('pass')
  }
  expect(routeOf(program, { method: 'POST', mode: 'navigate' })).toBe('pass')
})

test('what stands elsewhere passes', () => {
  const url = 'http://127.0.0.1:4000/_next/static/chunks/0f0yagin97oih.js'
  expect(routeOf('/', { url })).toBe('pass')
})
