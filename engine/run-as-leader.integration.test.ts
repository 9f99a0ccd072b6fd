import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { watchReach } from '@/lib/postgres/watch-reach'
import { createTestDatabase } from '@/scripts/suites/create-test-database'
import { runAsLeader } from './run-as-leader'

let database: Awaited<ReturnType<typeof createTestDatabase>>
beforeAll(async () => void (database = await createTestDatabase({ empty: true })))
afterAll(() => database.drop())

test('a database that gives the lock and refuses all work is asked once a second, in silence', async () => {
  const log = { debug: vi.fn(), info: vi.fn(), warn: vi.fn(), error: vi.fn() }
  let terms = 0
  const leadership = runAsLeader({
    ...{ databaseUrl: database.url, reach: watchReach(log), log, lockMs: 10 },
    begin: () => {
      terms += 1
      const readOnly = Object.assign(new Error('read-only transaction'), { code: '25006' })
      return { failed: Promise.reject(readOnly), end: () => Promise.resolve() }
    },
  })
  await vi.waitFor(() => expect(terms).toBe(1))
  await pause(1_500)
  await leadership.stop()
  expect(terms).toBeLessThanOrEqual(2)
  expect(log.warn).not.toHaveBeenCalled()
  expect(log.error).not.toHaveBeenCalled()
})
