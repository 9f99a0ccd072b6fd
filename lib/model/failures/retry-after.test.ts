import { expect, it } from 'vitest'
import { retryAfter } from './retry-after'

const now = Date.parse('2026-11-22T12:00:00Z')

it.each<[Record<string, string>, number | undefined]>([
  [{ 'retry-after-ms': '250', 'retry-after': '9' }, 250],
  [{ 'retry-after': '2' }, 2000],
  [{ 'retry-after': 'Sun, 22 Nov 2026 12:00:30 GMT' }, 30_000],
  [{ 'retry-after': 'Sun, 22 Nov 2026 11:00:00 GMT' }, 0],
  [{ 'retry-after': 'soon' }, undefined],
  [{ 'x-ratelimit-reset-tokens': '6m0s', 'x-ratelimit-reset-requests': '120ms' }, 360_000],
  [{ 'x-ratelimit-reset-requests': '1.5s' }, 1500],
  [{ 'x-ratelimit-reset-requests': '-1' }, undefined],
  [{}, undefined],
])('%j means %s ms', (headers, ms) => {
  expect(retryAfter(new Headers(headers), '', now)).toBe(ms)
})

it.each([
  ['"retryDelay":"36s"', 36_000],
  ['Please try again in 7.5s. Visit', 7500],
  ['Please try again in 2m1.5s.', 121_500],
  ['Please try again.', undefined],
])('the words %s mean %s ms, where no header says it', (text, ms) => {
  expect(retryAfter(new Headers(), text)).toBe(ms)
  expect(retryAfter(new Headers({ 'retry-after': '2' }), text)).toBe(2000)
})
