import { expect, it } from 'vitest'
import { observeCall, observedPace } from './observed-pace'
import { settingsFor } from './testing/model-server'
import type { CallUsage } from './usage/cost-of-call'

const usage = { completion_tokens: 200 } as CallUsage

it('the pace of a model is what its streams had', () => {
  const settings = settingsFor('http://paced.invalid/v1')
  observeCall(settings, { firstTokenMs: 1000, totalMs: 3000 }, usage)
  expect(observedPace(settings)).toMatchObject({ firstTokenMs: 1000, tokensPerSecond: 100 })
})

it('a reply that comes in one piece says nothing of it', () => {
  const settings = settingsFor('http://unpaced.invalid/v1')
  observeCall(settings, { firstTokenMs: 3000, totalMs: 3001 }, usage)
  expect(observedPace(settings)).toBeUndefined()
})
