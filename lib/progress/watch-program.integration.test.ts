import { afterAll, beforeAll, expect, test } from 'vitest'
import { cancelProgram } from '@/lib/db/owner/cancel-program'
import { db } from '@/lib/db/client'
import { deleteProgram } from '@/lib/db/owner/delete-program'
import { markStarted } from '@/lib/db/run/mark-started'
import { saveWeek } from '@/lib/db/run/weeks/save-week'
import {
  createTestProgram,
  testBasis,
  testWeek,
  useTestDatabase,
} from '@/lib/db/testing/test-program'
import { progressHub, watchProgram } from './watch-program'

useTestDatabase()

// The first call comes when the hub has connected: from then on nothing is missed.
beforeAll(() => heard('00000000-0000-4000-8000-000000000000'))
afterAll(() => progressHub().close())

test('a stored week, a cancellation and a deletion each reach whoever watches that program', async () => {
  const { ownerId, programId, run } = await createTestProgram(2)
  const changes: (() => Promise<unknown>)[] = [
    () => markStarted(run),
    () => saveWeek(run, testWeek(1), testBasis),
    () => cancelProgram(ownerId, programId),
    () => deleteProgram(ownerId, programId),
  ]
  for (const change of changes) {
    const told = heard(programId.toUpperCase())
    await change()
    await told
  }
})

test('a watcher hears of its own program only, and of nothing once it has left', async () => {
  const mine = await createTestProgram(1)
  const other = await createTestProgram(1)
  let calls = 0
  const unwatch = watchProgram(mine.programId, () => calls++)
  const told = heard(other.programId)
  await markStarted(other.run)
  await told
  expect(calls).toBe(0)
  unwatch()
  const again = heard(mine.programId)
  await markStarted(mine.run)
  await again
  expect(calls).toBe(0)
})

test('after its connection was cut the hub listens again and tells everybody to look', async () => {
  const { programId, run } = await createTestProgram(1)
  const resynced = heard(programId)
  const [cut] = await db().$queryRaw<[{ n: number }]>`
    select count(pg_terminate_backend(pid))::int as n from pg_stat_activity
    where application_name = 'mesocycle progress' and datname = current_database()`
  expect(cut.n).toBe(1)
  await resynced
  const told = heard(programId)
  await markStarted(run)
  await told
})

/** Resolves at the next call; vitest's time limit is the failure. */
function heard(programId: string) {
  return new Promise<void>((resolve) => {
    const unwatch = watchProgram(programId, () => {
      unwatch()
      resolve()
    })
  })
}
