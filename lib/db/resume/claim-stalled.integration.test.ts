import { beforeEach, expect, test } from 'vitest'
import { releaseRun } from './release-run'
import { bringTimesBack } from './bring-times-back'
import { claimStalled, failExhausted, maxAttempts } from './claim-stalled'
import { db } from '@/lib/db/client'
import { isEventDue, listDue, markEventAccepted } from './event-outbox'
import { cancelProgram } from '@/lib/db/owner/cancel-program'
import { deleteProgram } from '@/lib/db/owner/delete-program'
import { getStatus } from '@/lib/db/owner/get-status'
import { retryWeek } from '@/lib/db/owner/retry-week'
import { failProgram } from '@/lib/db/run/fail-program'
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

test('where the engine begins nothing at all, nobody waits a quarter of an hour, and no attempt is the last', async () => {
  const { programId } = await createTestProgram(1)
  const acceptedFor = (seconds: number, attempt: number) =>
    db().program.update({
      where: { id: programId },
      data: {
        ...{ attempt, heartbeat_at: null },
        event_accepted_at: new Date(Date.now() - seconds * 1000),
      },
    })
  await acceptedFor(260, 10)
  expect(await claimStalled()).toEqual([])
  await acceptedFor(280, maxAttempts)
  expect(await failExhausted()).toEqual([])
  expect(await claimStalled()).toEqual([{ programId, attempt: maxAttempts + 1 }])
  const other = await running()
  await acceptedFor(280, maxAttempts + 1)
  expect(await claimStalled()).toEqual([])
  await silentFor(other.programId, 0)
  await acceptedFor(901, maxAttempts + 1)
  expect(await failExhausted()).toEqual([{ programId, attempt: maxAttempts + 1 }])
})

test('after the clock was set back by an hour silence counts from then, and not in an hour', async () => {
  const { programId } = await running()
  await silentFor(programId, -3_600)
  expect(await claimStalled()).toEqual([])
  await bringTimesBack()
  const [{ ahead }] = await db().$queryRaw<[{ ahead: number }]>`
    select extract(epoch from heartbeat_at - now())::float8 as ahead from program`
  expect(ahead).toBeLessThanOrEqual(0)
  await db().$executeRaw`update program set heartbeat_at = heartbeat_at - interval '91 s',
    event_accepted_at = event_accepted_at - interval '92 s'`
  expect(await claimStalled()).toEqual([{ programId, attempt: 2 }])
})

test('waiting for the next try is no silence', async () => {
  const { programId, run } = await running()
  await silentFor(programId, 85)
  await markRetrying(run, {
    ...{ week: 1, code: 'x', sentence: 'Busy.', detail: null },
    retryInMs: 45_000,
  })
  await db().$executeRaw`update program set heartbeat_at = heartbeat_at - interval '120 s',
    event_accepted_at = now() - interval '1 h'`
  expect(await claimStalled()).toEqual([])
})

test('what its process released is resumed at once, at the start too; what was never begun is not', async () => {
  const { programId, run } = await running()
  await releaseRun({ ...run, attempt: 2 })
  expect(await claimStalled()).toEqual([])
  await releaseRun(run)
  expect(await claimStalled({ outboxOnly: true })).toEqual([{ programId, attempt: 2 }])
  await markEventAccepted({ programId, attempt: 2 })
  expect(await claimStalled({ outboxOnly: true })).toEqual([])
  const other = await createTestProgram(1)
  await markEventAccepted(other.run)
  expect(await claimStalled()).toEqual([])
})

test('of several processes that look at the same moment one resumes', async () => {
  const { programId } = await running()
  await silentFor(programId, 100)
  const all = await Promise.all([1, 2, 3, 4, 5].map(() => claimStalled()))
  expect(new Set(all.flat().map(({ attempt }) => attempt))).toEqual(new Set([2]))
})

test('so many programs of an owner are due as may be written at once; the next one is when one has ended', async () => {
  const { ownerId, programs } = await asked(6)
  expect(await claimStalled()).toEqual(programs.slice(0, 4).map(({ run }) => run))
  for (const { run } of programs.slice(0, 4)) await markEventAccepted(run)
  expect(await claimStalled()).toEqual([])
  expect(await isEventDue(programs[4]!.run)).toBe(false)

  await failProgram(programs[2]!.run, { code: 'x', message: 'It failed.' })
  expect(await listDue({ programId: programs[2]!.programId })).toEqual([programs[4]!.run])
  expect(await isEventDue(programs[4]!.run)).toBe(true)
  await cancelProgram(ownerId, programs[4]!.programId)
  await deleteProgram(ownerId, programs[0]!.programId)
  expect(await listDue({ ownerId })).toEqual([programs[5]!.run])
})

test('a program that waits for others of its owner is not taken for a stalled one, however long', async () => {
  const { programs } = await asked(5)
  for (const { run } of programs.slice(0, 4)) await markEventAccepted(run)
  await db().$executeRaw`update program set created_at = created_at - interval '1 day'`
  expect(await claimStalled()).toEqual([])
  expect(await failExhausted()).toEqual([])
  const attempts = await db().program.findMany({ select: { attempt: true } })
  expect(attempts).toEqual(programs.map(() => ({ attempt: 1 })))
})

test('another owner’s program is due at once, however many wait', async () => {
  const first = await createTestProgram(1)
  await db().$executeRaw`
    insert into program select (jsonb_populate_record(program, jsonb_build_object('id', gen_random_uuid()))).*
    from program, generate_series(1, 600)`
  const other = await createTestProgram(1)
  expect(await claimStalled()).toHaveLength(5)
  expect((await claimStalled()).slice(0, 2)).toContainEqual(other.run)
  expect(await listDue({ ownerId: first.ownerId })).toHaveLength(4)
})

test('one that is asked for again takes a place of its owner, and no more than that', async () => {
  const { ownerId, programs } = await asked(6)
  for (const { run } of programs.slice(0, 4)) await markEventAccepted(run)
  await failProgram(programs[0]!.run, { code: 'x', message: 'It failed.' })
  await markEventAccepted(programs[4]!.run)
  await retryWeek(ownerId, programs[0]!.programId, 1)
  expect(await listDue({ ownerId })).toEqual([])
  await failProgram(programs[1]!.run, { code: 'x', message: 'It failed.' })
  expect(await listDue({ ownerId })).toEqual([{ programId: programs[0]!.programId, attempt: 2 }])
})

test('who waits is told for what, and how long', async () => {
  const { ownerId, programs } = await asked(7)
  for (const { run } of programs.slice(0, 4)) await markEventAccepted(run)
  await db().program.update({ where: { id: programs[0]!.programId }, data: { progress: 95 } })
  const [fourth, fifth, seventh] = await Promise.all(
    [3, 4, 6].map((n) => getStatus(ownerId, programs[n]!.programId)),
  )
  expect(fourth!.message).toBe('Accepted. Waiting to start.')
  expect(fifth!.message).toBe('Waiting for your other programs.')
  // Three have all of their 30 s before them but 5 %, one is nearly done, and this model writes as much at once as one takes.
  expect(fifth!.estimated_seconds_left).toBe(3 * 28.5 + 1.5 + 30)
  expect(seventh!.estimated_seconds_left).toBe(5 * 28.5 + 1.5 + 30)
  await db().program.update({
    where: { id: programs[0]!.programId },
    data: { event_accepted_at: new Date(Date.now() - 66_000) },
  })
  const behindLate = await getStatus(ownerId, programs[4]!.programId)
  expect(behindLate!.estimated_seconds_left).toBeNull()
  await cancelProgram(ownerId, programs[6]!.programId)
  expect((await getStatus(ownerId, programs[6]!.programId))!.message).toMatch(/^Cancelled/)
})

/** So many programs of one owner, in the order in which they were asked for. */
async function asked(count: number) {
  const first = await createTestProgram(1)
  const { ownerId } = first
  const programs = [first]
  while (programs.length < count) programs.push(await createTestProgram(1, { ownerId }))
  return { ownerId, programs }
}

async function running() {
  const program = await createTestProgram(2)
  await markEventAccepted(program.run)
  await markStarted(program.run)
  await saveMetadata(program.run, testMetadata)
  await markWeekWriting(program.run, 1)
  return program
}

/** The attempt was begun a second after the engine had accepted it, and nothing was heard since. */
async function silentFor(programId: string, seconds: number) {
  const then = Date.now() - seconds * 1000
  await db().program.update({
    where: { id: programId },
    data: { heartbeat_at: new Date(then), event_accepted_at: new Date(then - 1000) },
  })
}
