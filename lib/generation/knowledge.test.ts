import { expect, it } from 'vitest'
import { countTokens } from './count-tokens'
import { knowledge } from './knowledge'

it('is long enough for providers to cache it', async () => {
  expect(await countTokens(knowledge)).toBeGreaterThanOrEqual(1024)
})

it('holds nothing that changes', () => {
  expect(knowledge).not.toMatch(/\b20\d\d\b/)
  expect(knowledge).not.toMatch(/undefined|\[object|NaN/)
})

it('counts a run of equal characters without taking a minute', async () => {
  const began = performance.now()
  await countTokens('a'.repeat(60_000))
  await countTokens('a'.repeat(5_000_000))
  expect(performance.now() - began).toBeLessThan(5000)
})
