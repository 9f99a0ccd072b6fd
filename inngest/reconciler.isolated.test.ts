import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { claimStalled } from '@/lib/db/resume/claim-stalled'
import { reach } from '@/lib/db/reach'
import { log } from '@/lib/log'
import { startReconciler } from './reconciler'

vi.mock('@/lib/db/resume/claim-stalled', () => ({
  claimStalled: vi.fn(async () => []),
  failExhausted: vi.fn(async () => []),
}))
vi.mock('@/lib/db/changes/regenerate/claim-changes', () => ({
  claimChanges: async () => [],
  failLostChanges: async () => {},
}))
vi.mock('@/lib/db/resume/bring-times-back', () => ({ bringTimesBack: async () => {} }))
vi.mock('@/lib/db/guest/links/prune-links', () => ({ pruneLinks: async () => {} }))
vi.mock('@/lib/db/idempotency/prune-keys', () => ({ pruneKeys: async () => {} }))
vi.mock('@/lib/db/limit/prune-limits', () => ({ pruneLimits: async () => {} }))
vi.mock('./registration', () => ({ registerApp: async () => {} }))
vi.mock('./request-generation', () => ({ sendRequest: async () => {} }))
vi.mock('./changes/request-change', () => ({ sendChange: async () => {} }))

// Once: what watches for a sleep begins with the process.
beforeAll(async () => {
  vi.useFakeTimers()
  vi.spyOn(log, 'warn').mockImplementation(() => {})
  vi.spyOn(log, 'info').mockImplementation(() => {})
  await startReconciler()
  await seconds(60)
})
afterAll(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

test('a program that is silent is taken up, every half minute', () => {
  expect(latest()).toBe('the silent')
})

test('after a sleep of the machine its own programs show first that they live', async () => {
  await seconds(20)
  vi.setSystemTime(Date.now() + 5 * 60_000)
  await seconds(10)
  expect(latest()).toBe('the released')
  await seconds(30)
  expect(latest()).toBe('the silent')
})

test('while the database was away nobody could be heard: silence counts from its return', async () => {
  reach().failed('away', new Error('refused'))
  await seconds(180)
  reach().answered(false)
  await seconds(60)
  expect(latest()).toBe('the released')
  await seconds(60)
  expect(latest()).toBe('the silent')
})

const seconds = (n: number) => vi.advanceTimersByTimeAsync(n * 1_000)

function latest() {
  const [look] = vi.mocked(claimStalled).mock.lastCall ?? []
  return look?.outboxOnly ? 'the released' : 'the silent'
}
