import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { getProgram } from '@/lib/db/owner/get-program'
import { getStatus } from '@/lib/db/owner/get-status'
import { markEventAccepted } from '@/lib/db/resume/event-outbox'
import { markRetrying } from '@/lib/db/run/mark-retrying'
import { markStarted } from '@/lib/db/run/mark-started'
import { markTrying } from '@/lib/db/run/mark-trying'
import { saveMetadata } from '@/lib/db/run/save-metadata'
import { markWeekWriting } from '@/lib/db/run/weeks/mark-week-writing'
import { saveWeek } from '@/lib/db/run/weeks/save-week'
import {
  createTestProgram,
  testBasis,
  testMetadata,
  testWeek,
  useTestDatabase,
} from '@/lib/db/testing/test-program'
import { weekReadyProgress } from '@/lib/domain/program/progress-values'

useTestDatabase()

test('whoever reads while weeks land sees each with its progress, or neither', async () => {
  const weeks = 12
  const { ownerId, programId, run } = await begun(weeks)
  let isWriting = true
  const torn: string[] = []
  const seen = new Set<number>()
  const read = async () => {
    while (isWriting) {
      const { progress, weeks: states } = (await getStatus(ownerId, programId))!
      const done = states.filter(({ status }) => status === 'done').length
      const stored = states.filter(({ version }) => version !== null).length
      seen.add(done)
      const told = done === 0 ? 10 : weekReadyProgress(done, weeks)
      if (progress !== told || done !== stored) torn.push(`${progress} % with ${done} weeks`)
      const program = (await getProgram(ownerId, programId))!
      const named = program.state.weeks.filter(({ version }) => version !== null).length
      if (named !== program.weeks.length) torn.push(`${named} named, ${program.weeks.length} told`)
    }
  }
  const readers = [1, 2].map(read)
  for (let week = 1; week <= weeks; week += 1) await saveWeek(run, testWeek(week), testBasis)
  isWriting = false
  await Promise.all(readers)
  expect(torn).toEqual([])
  expect(seen.size).toBeGreaterThan(2)
})

test('a week that waits for its next try says which, why and when, until that begins', async () => {
  const { ownerId, programId, run } = await begun(2)
  await markWeekWriting(run, 1)
  await markRetrying(run, {
    ...{ week: 1, code: 'model_unreachable', sentence: 'It does not answer.' },
    ...{ detail: 'ECONNREFUSED', retryInMs: 45_000 },
  })
  const waiting = (await getStatus(ownerId, programId))!
  expect(waiting.pulse).toMatchObject({ activity: 'retrying', silent_seconds: 0 })
  expect(waiting.pulse.slowed_by).toBe('retry')
  expect(waiting.next_tries).toMatchObject([
    { week: 1, message: 'It does not answer.', detail: 'ECONNREFUSED' },
  ])
  expect(waiting.next_tries[0]!.in_seconds).toBeGreaterThan(30)
  const { heartbeat_at } = await rowOf(programId)
  expect(heartbeat_at!.getTime()).toBeLessThanOrEqual(Date.now())

  await markWeekWriting(run, 1)
  const again = (await getStatus(ownerId, programId))!
  expect(again.next_tries).toEqual([])
  expect(again.pulse).toMatchObject({ activity: 'writing', slowed_by: 'retry' })
  expect(again.weeks[0]).not.toHaveProperty('error')
})

test('the exercises that wait for their next try say so too', async () => {
  const { ownerId, programId, run } = await createTestProgram(2)
  await markEventAccepted(run)
  await markStarted(run)
  await markRetrying(run, {
    ...{ week: null, code: 'model_failed', sentence: 'It failed.', detail: null },
    retryInMs: 15_000,
  })
  const waiting = (await getStatus(ownerId, programId))!
  expect(waiting.next_tries).toMatchObject([{ week: null, message: 'It failed.' }])
  expect(waiting.pulse.activity).toBe('retrying')
  await markTrying(run)
  const again = (await getStatus(ownerId, programId))!
  expect(again).toMatchObject({ next_tries: [], pulse: { activity: 'writing' } })
  expect(again).not.toHaveProperty('error')
})

test('before it begins, what it waits for; later, how long nothing moved', async () => {
  const { ownerId, programId, run } = await createTestProgram(2)
  const pulse = async () => (await getStatus(ownerId, programId))!.pulse
  await db().$executeRaw`update program set created_at = now() - interval '40 s'`
  expect((await pulse()).activity).toBe('engine')
  expect((await pulse()).silent_seconds).toBeGreaterThanOrEqual(40)
  await markEventAccepted(run)
  expect((await pulse()).activity).toBe('start')
  await markStarted(run)
  await saveMetadata(run, testMetadata)
  await db().$executeRaw`
    update program set heartbeat_at = now() - interval '33 s', event_accepted_at = created_at`
  expect((await pulse()).activity).toBe('writing')
  expect((await pulse()).silent_seconds).toBeGreaterThanOrEqual(33)
})

async function begun(weeks: number) {
  const program = await createTestProgram(weeks)
  await markEventAccepted(program.run)
  await markStarted(program.run)
  await saveMetadata(program.run, testMetadata)
  return program
}

function rowOf(id: string) {
  return db().program.findUniqueOrThrow({ where: { id }, select: { heartbeat_at: true } })
}
