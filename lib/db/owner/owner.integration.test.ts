import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { nameExercises } from '@/lib/domain/contract/name-exercises'
import { cancelProgram } from './cancel-program'
import { deleteProgram } from './delete-program'
import { getProgram } from './get-program'
import { getStatus } from './get-status'
import { getWeek } from './get-week'
import { readCursor } from './list-cursor'
import { listPrograms } from './list-programs'
import { db } from '@/lib/db/client'
import { markStarted } from '@/lib/db/run/mark-started'
import { retryWeek } from './retry-week'
import { saveMetadata } from '@/lib/db/run/save-metadata'
import { saveModelCall } from '@/lib/db/run/save-model-call'
import { saveWeek } from '@/lib/db/run/weeks/save-week'
import {
  createTestOwner,
  createTestProgram,
  testBasis,
  testMetadata,
  testWeek,
  useTestDatabase,
} from '@/lib/db/testing/test-program'

useTestDatabase()

test('what belongs to somebody else, is unknown or is no id at all is not there', async () => {
  const { programId, run } = await createTestProgram(1)
  await saveMetadata(run, testMetadata)
  await saveWeek(run, testWeek(1), testBasis)
  const stranger = await createTestOwner()
  for (const id of [programId, randomUUID(), 'x', "' or 1=1", '']) {
    expect(await getStatus(stranger, id)).toBeNull()
    expect(await getProgram(stranger, id)).toBeNull()
    expect(await getWeek(stranger, id, 1)).toBeNull()
    expect(await retryWeek(stranger, id, 1)).toBeNull()
    expect(await cancelProgram(stranger, id)).toBeNull()
    expect(await deleteProgram(stranger, id)).toBeNull()
  }
  expect(await listPrograms(stranger)).toEqual({ programs: [], next_cursor: null })
})

test('its owner reads the program, its weeks and what it cost', async () => {
  const { ownerId, programId, run } = await createTestProgram(2)
  await markStarted(run)
  await saveMetadata(run, testMetadata)
  await saveWeek(run, testWeek(2), testBasis)
  const call = {
    step: 'week',
    week: 2,
    model: 'm',
    outcome: 'ok',
    usage_estimated: false,
  } as const
  const tokens = { prompt_tokens: 10, cached_tokens: 4, completion_tokens: 5, reasoning_tokens: 0 }
  await saveModelCall(run, {
    ...call,
    ...tokens,
    cost_usd: 0.000125,
    first_token_ms: 3,
    total_ms: 9,
  })

  const program = await getProgram(ownerId, programId)
  expect(program?.state).toMatchObject({
    status: 'in_progress',
    progress: 52,
    name: 'Winter block',
    weeks: [
      { week: 1, status: 'pending', version: null },
      { week: 2, status: 'done', version: 1 },
    ],
    usage: { calls: 1, ...tokens, estimated: false, cost_usd: 0.000125 },
  })
  expect(program?.audit).toBeNull()
  expect(program?.weeks).toEqual([testWeek(2)])
  expect(program?.exercises['front-squat']?.name).toBe('Barbell front squat')
  expect(program?.state.estimated_seconds_left).toBeGreaterThan(0)
  expect(await getWeek(ownerId, programId, 2)).toMatchObject({
    version: 1,
    week: nameExercises(testWeek(2), program!.exercises),
  })
  expect(await getWeek(ownerId, programId, 1)).toBeNull()
  expect((await listPrograms(ownerId)).programs).toMatchObject([
    { program_id: programId, name: 'Winter block', duration_weeks: 2, days_per_week: 2 },
  ])
})

test('cancelling keeps what is written and stops once', async () => {
  const { ownerId, programId, run } = await createTestProgram(2)
  await saveWeek(run, testWeek(1), testBasis)
  expect(await cancelProgram(ownerId, programId)).toMatchObject({
    cancelled: true,
    status: { status: 'cancelled', message: 'Cancelled. 1 of 2 weeks are kept.' },
  })
  expect(await cancelProgram(ownerId, programId)).toMatchObject({ cancelled: false })
  expect(await saveWeek(run, testWeek(2), testBasis)).toBeNull()
  expect(await getWeek(ownerId, programId, 1)).not.toBeNull()
})

test('a deleted program is gone with everything', async () => {
  const { ownerId, programId, run } = await createTestProgram(1)
  await saveWeek(run, testWeek(1), testBasis)
  expect(await deleteProgram(ownerId, programId)).toBe(true)
  expect(await getProgram(ownerId, programId)).toBeNull()
  expect(await saveWeek(run, testWeek(1), testBasis)).toBeNull()
})

test('the list is read a page at a time, and what is added or deleted meanwhile shifts nothing', async () => {
  const ownerId = await createTestOwner()
  const ids = []
  for (let each = 0; each < 5; each += 1)
    ids.unshift((await createTestProgram(1, { ownerId })).programId)
  // Made in the same millisecond, so that only their ids keep them apart.
  await db().program.updateMany({ where: { id: { in: ids } }, data: { created_at: new Date(0) } })
  ids.sort().reverse()
  const idsOf = ({ programs }: { programs: { program_id: string }[] }) =>
    programs.map(({ program_id }) => program_id)

  const first = await listPrograms(ownerId, { limit: 2 })
  expect(idsOf(first)).toEqual(ids.slice(0, 2))
  const { programId: newest } = await createTestProgram(1, { ownerId })
  await deleteProgram(ownerId, ids[1]!)
  const second = await listPrograms(ownerId, { limit: 2, after: readCursor(first.next_cursor!) })
  expect(idsOf(second)).toEqual(ids.slice(2, 4))
  const third = await listPrograms(ownerId, { limit: 2, after: readCursor(second.next_cursor!) })
  expect(idsOf(third)).toEqual(ids.slice(4))
  expect(third.next_cursor).toBeNull()
  expect(idsOf(await listPrograms(ownerId))).toEqual([newest, ids[0], ...ids.slice(2)])
  expect((await listPrograms(ownerId, { limit: 5 })).next_cursor).toBeNull()
})
