import { beforeEach, expect, test } from 'vitest'
import { claimStalled, failExhausted, maxAttempts } from './claim-stalled'
import { db } from '@/lib/db/client'
import { isEventDue, markEventAccepted } from './event-outbox'
import { getStatus } from '@/lib/db/owner/get-status'
import { markStarted } from '@/lib/db/run/mark-started'
import { markWeekWriting } from '@/lib/db/run/weeks/mark-week-writing'
import { markRetrying } from '@/lib/db/run/mark-retrying'
import { saveMetadata } from '@/lib/db/run/save-metadata'
import { createTestProgram, testMetadata, useTestDatabase } from '@/lib/db/testing/test-program'

useTestDatabase()
beforeEach(() => db().program.deleteMany())

test('an event that was never accepted is due until it is, at the same attempt', async () => {
  const { programId, run } = await createTestProgram(1)
  expect(await claimStalled({ outboxOnly: true })).toEqual([run])
  expect(await claimStalled({ outboxOnly: true })).toEqual([run])
  await markEventAccepted({ programId, attempt: 9 })
  expect(await isEventDue(run)).toBe(true)
  await markEventAccepted(run)
  expect(await isEventDue(run)).toBe(false)
  expect(await claimStalled()).toEqual([])
})

test('a program silent for 90 seconds is resumed as a new attempt, with its weeks free again', async () => {
  const { ownerId, programId, run } = await running()
  await silentFor(programId, 89)
  expect(await claimStalled()).toEqual([])
  await silentFor(programId, 91)
  expect(await claimStalled({ outboxOnly: true })).toEqual([])
  expect(await claimStalled()).toEqual([{ programId, attempt: 2 }])
  expect((await getStatus(ownerId, programId))?.weeks[0]).toMatchObject({ status: 'pending' })
  expect(await markWeekWriting(run, 1)).toBeNull()
})

test('each resumption waits longer, and after many the program ends with a sentence', async () => {
  const { ownerId, programId } = await running()
  await db().program.update({ where: { id: programId }, data: { attempt: 3 } })
  await silentFor(programId, 200)
  expect(await claimStalled()).toEqual([])
  await silentFor(programId, 280)
  expect(await claimStalled()).toEqual([{ programId, attempt: 4 }])

  await db().program.update({
    where: { id: programId },
    data: { attempt: maxAttempts, event_accepted_at: new Date() },
  })
  await silentFor(programId, 2_000)
  expect(await claimStalled()).toEqual([])
  expect(await failExhausted()).toEqual([{ programId, attempt: maxAttempts }])
  expect(await getStatus(ownerId, programId)).toMatchObject({
    status: 'failed',
    error: { code: 'interrupted' },
  })
})

test('waiting for the next try is no silence', async () => {
  const { programId, run } = await running()
  await silentFor(programId, 85)
  await markRetrying(run, { week: 1, code: 'x', sentence: 'Busy.', retryInMs: 45_000 })
  await db().$executeRaw`update program set heartbeat_at = heartbeat_at - interval '120 s',
    event_accepted_at = now() - interval '1 h'`
  expect(await claimStalled()).toEqual([])
})

test('of several processes that look at the same moment one resumes', async () => {
  const { programId } = await running()
  await silentFor(programId, 100)
  const all = await Promise.all([1, 2, 3, 4, 5].map(() => claimStalled()))
  expect(new Set(all.flat().map(({ attempt }) => attempt))).toEqual(new Set([2]))
})

async function running() {
  const program = await createTestProgram(2)
  await markEventAccepted(program.run)
  await markStarted(program.run)
  await saveMetadata(program.run, testMetadata)
  await markWeekWriting(program.run, 1)
  return program
}

async function silentFor(programId: string, seconds: number) {
  const then = new Date(Date.now() - seconds * 1000)
  await db().program.update({
    where: { id: programId },
    data: { heartbeat_at: then, event_accepted_at: then },
  })
}
