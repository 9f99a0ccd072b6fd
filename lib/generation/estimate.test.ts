import { beforeEach, expect, it } from 'vitest'
import { estimateSeconds, metadataTokens, weekTokens } from './estimate'
import { openSlots } from '@/lib/domain/contract/open-slots'
import { countTokens } from '@/lib/model/usage/count-tokens'
import { modelGate } from '@/lib/model/gate/model-gate'
import { observeCall } from '@/lib/model/observed-pace'
import { settingsFor } from '@/lib/model/testing/model-server'
import { program } from '@/testing/programs/written-program'

const { blueprint, metadataReply, weekReply } = program({ duration_weeks: 12 })
const settings = { ...settingsFor('http://127.0.0.1:9/v1'), weeksAtOnce: 4 }
const usage = {
  prompt_tokens: 0,
  cached_tokens: 0,
  completion_tokens: 1000,
  reasoning_tokens: 0,
  usage_estimated: false,
}

beforeEach(() => {
  delete (globalThis as Record<symbol, unknown>)[Symbol.for('mesocycle.observed-pace')]
})

it('knows how long replies are, within a third', async () => {
  const open = openSlots(blueprint).length
  const metadata = await countTokens(JSON.stringify(metadataReply))
  expect(metadataTokens(open) / metadata).toBeGreaterThan(0.75)
  expect(metadataTokens(open) / metadata).toBeLessThan(1.34)
  const days = blueprint.weeks[0]!.days
  const week = await countTokens(JSON.stringify(weekReply(1)))
  expect(weekTokens(days.length) / week).toBeGreaterThan(0.75)
  expect(weekTokens(days.length) / week).toBeLessThan(1.34)
})

it('takes waves into account', () => {
  const together = estimateSeconds(blueprint, { ...settings, weeksAtOnce: 12 })
  const oneByOne = estimateSeconds(blueprint, { ...settings, weeksAtOnce: 1 })
  expect(oneByOne).toBeGreaterThan(6 * together)
})

it('knows who else is in the gate', async () => {
  const gate = modelGate(settings.concurrency)
  const alone = estimateSeconds(blueprint, settings)
  const who = { ownerId: 'another', programId: 'another', metadata: false }
  const leave = await Promise.all(
    Array.from({ length: settings.concurrency }, () => gate.enter(who)),
  )
  const crowded = estimateSeconds(blueprint, settings)
  for (const each of leave) each()
  expect(crowded).toBeGreaterThan(1.3 * alone)
  expect(estimateSeconds(blueprint, settings)).toBe(alone)
})

it('follows the pace that was observed', () => {
  const before = estimateSeconds(blueprint, settings)
  // 1,000 tokens in 2 s after 100 ms
  observeCall(settings, { firstTokenMs: 100, totalMs: 2100 }, usage)
  const after = estimateSeconds(blueprint, settings)
  expect(after).toBeLessThan(before / 5)
  expect(estimateSeconds(blueprint, { ...settings, model: 'another' })).toBe(before)
})
