import fc from 'fast-check'
import { expect, test } from 'vitest'
import { samplingSeed } from '@/testing/sampling'
import { spoiled } from './spoil'

test('spoiled values can be sent, differ from the sound one, and leave it as it was', () => {
  const sound = { list: [1] }
  const whole = JSON.stringify(sound)
  const drawn = fc.sample(spoiled(fc.constant(sound)), { numRuns: 5_000, seed: samplingSeed })
  const sent = drawn.map((value) => JSON.stringify(value))
  expect(sent.filter((text) => text === whole).length).toBeLessThan(1_000)
  expect(new Set(sent).size).toBeGreaterThan(200)
  expect(JSON.stringify(sound)).toBe(whole)
})
