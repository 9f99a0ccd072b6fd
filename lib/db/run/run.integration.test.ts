import fc from 'fast-check'
import { expect, test } from 'vitest'
import { weekReadyProgress } from '@/lib/domain/program/progress-values'
import { cancelProgram } from '@/lib/db/owner/cancel-program'
import { db } from '@/lib/db/client'
import { failProgram } from './fail-program'
import { finishProgram } from './finish-program'
import { getStatus } from '@/lib/db/owner/get-status'
import { getWeek } from '@/lib/db/owner/get-week'
import type { Run } from './in-run'
import { markStarted } from './mark-started'
import { markWeekFailed } from './weeks/mark-week-failed'
import { markWeekWriting } from './weeks/mark-week-writing'
import { planWave } from './weeks/plan-wave'
import { retryWeek } from '@/lib/db/owner/retry-week'
import { saveMetadata } from './save-metadata'
import { saveWeek } from './weeks/save-week'
import {
  createTestProgram,
  progressLog,
  testBasis,
  testMetadata,
  testWeek,
  useTestDatabase,
} from '@/lib/db/testing/test-program'

useTestDatabase()

test('twelve weeks landing at the same moment leave each value of progress in the log', async () => {
  const { ownerId, programId, run } = await createTestProgram(12)
  await begin(run)
  const weeks = Array.from({ length: 12 }, (_, i) => i + 1)
  await Promise.all(weeks.map((week) => saveWeek(run, testWeek(week), testBasis)))
  expect((await getStatus(ownerId, programId))?.progress).toBe(95)
  expect(await finishProgram(run)).toMatchObject({ outcome: 'completed' })
  const steps = weeks.map((k) => weekReadyProgress(k, 12))
  expect(await progressLog(programId)).toEqual([5, 10, ...steps, 100])
  expect(await getStatus(ownerId, programId)).toMatchObject({ status: 'completed', progress: 100 })
})

test('a week is stored once, however many writers bring it', async () => {
  const { ownerId, programId, run } = await createTestProgram(2)
  await begin(run)
  const titles = ['a', 'b', 'c', 'd', 'e']
  const saved = await Promise.all(
    titles.map((title) => saveWeek(run, testWeek(1, title), testBasis)),
  )
  expect(saved.filter((each) => each?.stored)).toHaveLength(1)
  const first = await getWeek(ownerId, programId, 1)
  await saveWeek(run, testWeek(1, 'late'), testBasis)
  expect(await getWeek(ownerId, programId, 1)).toEqual(first)
  expect(await markWeekWriting(run, 1)).toEqual({ stored: true })
  expect(await progressLog(programId)).toEqual([5, 10, weekReadyProgress(1, 2)])
})

test('a superseded run changes nothing', async () => {
  const { ownerId, programId, run } = await createTestProgram(2)
  await begin(run)
  await failProgram(run, { code: 'model_failed', message: 'No.' })
  const retried = await retryWeek(ownerId, programId, 1)
  expect(retried).toMatchObject({ attempt: 2, status: { status: 'pending' } })
  const before = await getStatus(ownerId, programId)
  expect(await saveMetadata(run, testMetadata)).toBeNull()
  expect(await markWeekWriting(run, 1)).toBeNull()
  expect(await saveWeek(run, testWeek(1), testBasis)).toBeNull()
  expect(await markWeekFailed(run, 1, 'Late.')).toBeNull()
  expect(await failProgram(run, { code: 'model_failed', message: 'Late.' })).toBeNull()
  expect(await finishProgram(run)).toBeNull()
  expect(await planWave(run, 4, [1])).toEqual([])
  const after = await getStatus(ownerId, programId)
  expect(after?.revision).toBe(before?.revision)
  expect(after?.weeks).toEqual(before?.weeks)
})

test('a failed week is named with its reason, its siblings stay, and retrying it completes the program', async () => {
  const { ownerId, programId, run } = await createTestProgram(3)
  await begin(run)
  await saveWeek(run, testWeek(1), testBasis)
  await saveWeek(run, testWeek(3), testBasis)
  await markWeekWriting(run, 2)
  await markWeekFailed(run, 2, 'The model server failed (500).')
  expect(await planWave(run, 4, [2])).toEqual([])
  expect(await finishProgram(run)).toMatchObject({ outcome: 'failed' })
  const failed = await getStatus(ownerId, programId)
  expect(failed).toMatchObject({
    status: 'failed',
    error: {
      message:
        'Week 2 could not be written: The model server failed (500). The other 2 weeks are kept.',
    },
    weeks: [{ status: 'done' }, { status: 'failed', attempt: 1 }, { status: 'done' }],
  })

  const again = { programId, attempt: 2 }
  expect(await retryWeek(ownerId, programId, 2)).toMatchObject({
    attempt: 2,
    status: { progress: failed?.progress, weeks: [{}, { status: 'pending' }, {}] },
  })
  await markStarted(again)
  expect(await planWave(again, 4, [])).toEqual([2])
  await saveWeek(again, testWeek(2), testBasis)
  expect(await finishProgram(again)).toMatchObject({ outcome: 'completed' })
  const ends = [1, 2, 3].map((k) => weekReadyProgress(k, 3))
  expect(await progressLog(programId)).toEqual([5, 10, ...ends, 100])
})

test('a failed week can be retried while others are being written, and joins the same run', async () => {
  const { ownerId, programId, run } = await createTestProgram(3)
  await begin(run)
  await markWeekWriting(run, 1)
  await markWeekWriting(run, 2)
  await markWeekFailed(run, 2, 'No.')
  await expect(retryWeek(ownerId, programId, 1)).rejects.toMatchObject({ code: 'conflict' })
  expect(await retryWeek(ownerId, programId, 2)).toMatchObject({ attempt: 1 })
  await saveWeek(run, testWeek(1), testBasis)
  await saveWeek(run, testWeek(3), testBasis)
  expect(await finishProgram(run)).toEqual({ outcome: 'weeks left' })
  // Its step had failed before it was asked for again: that failure no longer counts.
  expect(await planWave(run, 4, [2])).toEqual([2])
  await expect(retryWeek(ownerId, programId, 3)).rejects.toMatchObject({ code: 'conflict' })
})

test('all missing weeks are not written when one was counted, because the program ended meanwhile', async () => {
  const { ownerId, programId, run } = await createTestProgram(3)
  await begin(run)
  await cancelProgram(ownerId, programId)
  const one = retryWeek(ownerId, programId, 1, { weeks: 1, usd: 0 })
  await expect(one).rejects.toMatchObject({ code: 'conflict' })
  expect(await getStatus(ownerId, programId)).toMatchObject({ status: 'cancelled' })
  const all = await retryWeek(ownerId, programId, 1, { weeks: 3, usd: 0 })
  expect(all).toMatchObject({ attempt: 2, status: { status: 'pending' } })
})

test('a step killed in its last try leaves its week failed, not forgotten', async () => {
  const { programId, ownerId, run } = await createTestProgram(2)
  await begin(run)
  await markWeekWriting(run, 1)
  await saveWeek(run, testWeek(2), testBasis)
  expect(await planWave(run, 4, [1])).toEqual([])
  await finishProgram(run)
  const status = await getStatus(ownerId, programId)
  expect(status?.message).toMatch(/^Week 1 could not be written/)
})

test('fifty retries at once are one new attempt', async () => {
  const { ownerId, programId, run } = await createTestProgram(1)
  await failProgram(run, { code: 'model_failed', message: 'No.' })
  const all = await Promise.all(Array.from({ length: 50 }, () => retryWeek(ownerId, programId, 1)))
  expect(new Set(all.map((each) => each?.attempt))).toEqual(new Set([2]))
})

test('random interleavings of current, stale and duplicate writers keep every invariant', async () => {
  const operation = fc.record({
    kind: fc.constantFrom('save', 'save', 'save', 'write', 'fail', 'retry', 'finish', 'cancel'),
    attempt: fc.integer({ min: 1, max: 3 }),
    week: fc.integer({ min: 1, max: 4 }),
  })
  const batches = fc.array(fc.array(operation, { minLength: 1, maxLength: 5 }), {
    minLength: 3,
    maxLength: 7,
  })
  await fc.assert(
    fc.asyncProperty(batches, async (all) => {
      const { ownerId, programId, run } = await createTestProgram(4)
      await begin(run)
      const seen = new Map<number, unknown>()
      for (const batch of all) {
        const before = await db().program.findUniqueOrThrow({ where: { id: programId } })
        await Promise.all(batch.map((each, i) => act(ownerId, programId, each, `${i}`)))
        const after = await db().program.findUniqueOrThrow({ where: { id: programId } })
        expect(after.progress).toBeGreaterThanOrEqual(before.progress)
        // A second retry counts only of a program that ended again in between.
        const ends = batch.filter(({ kind }) => kind === 'cancel' || kind === 'finish').length
        expect(after.attempt).toBeLessThanOrEqual(before.attempt + 1 + ends)
        const stored = await db().weekVersion.findMany({ where: { program_id: programId } })
        for (const { week, body, written_by_attempt } of stored) {
          if (seen.has(week)) expect(body).toEqual(seen.get(week))
          else {
            expect(written_by_attempt).toBeGreaterThanOrEqual(before.attempt)
            expect(written_by_attempt).toBeLessThanOrEqual(after.attempt)
          }
          seen.set(week, body)
        }
        expect(stored).toHaveLength(seen.size)
        const values = [...seen.keys()].map((_, k) => weekReadyProgress(k + 1, 4))
        const end = after.status === 'completed' ? [100] : []
        expect(await progressLog(programId)).toEqual([5, 10, ...values, ...end])
        if (after.status === 'completed') expect(seen.size).toBe(4)
        const weeks = await db().programWeek.findMany({ where: { program_id: programId } })
        for (const week of weeks) expect(week.version !== null).toBe(seen.has(week.week))
      }
    }),
    { numRuns: 60, seed: 60 },
  )
})

async function begin(run: Run) {
  await markStarted(run)
  await saveMetadata(run, testMetadata)
}

async function act(
  ownerId: string,
  programId: string,
  { kind, attempt, week }: { kind: string; attempt: number; week: number },
  tag: string,
) {
  const run = { programId, attempt }
  if (kind === 'save') await saveWeek(run, testWeek(week, `${attempt}-${tag}`), testBasis)
  if (kind === 'write') await markWeekWriting(run, week)
  if (kind === 'fail') await markWeekFailed(run, week, 'No.')
  if (kind === 'finish') await finishProgram(run)
  if (kind === 'cancel') await cancelProgram(ownerId, programId)
  if (kind === 'retry') await retryWeek(ownerId, programId, week).catch(() => {})
}
