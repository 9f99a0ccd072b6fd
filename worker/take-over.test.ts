import { afterEach, expect, test, vi } from 'vitest'
import { trainingLock } from '@/lib/client/training/hold-training'
import { takeOver } from './take-over'

afterEach(() => void vi.unstubAllGlobals())

async function isTakenOver(held: string[]) {
  vi.stubGlobal('navigator', {
    locks: { query: async () => ({ held: held.map((name) => ({ name })) }) },
  })
  const skipWaiting = vi.fn(async () => undefined)
  await takeOver({ skipWaiting } as unknown as ServiceWorkerGlobalScope)
  return skipWaiting.mock.calls.length > 0
}

test('a new version waits while somebody trains, on whichever page', async () => {
  expect(await isTakenOver([])).toBe(true)
  expect(await isTakenOver(['another'])).toBe(true)
  expect(await isTakenOver(['another', trainingLock])).toBe(false)
})
