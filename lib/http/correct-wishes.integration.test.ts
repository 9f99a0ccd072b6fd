import { randomUUID } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import type { Caller } from '@/lib/auth/identify'
import { db } from '@/lib/db/client'
import { getProgram } from '@/lib/db/owner/get-program'
import { getStatus } from '@/lib/db/owner/get-status'
import { retryWeek } from '@/lib/db/owner/retry-week'
import { saveMetadata } from '@/lib/db/run/save-metadata'
import { saveWeek } from '@/lib/db/run/weeks/save-week'
import { saveWishes } from '@/lib/db/run/save-wishes'
import { markStarted } from '@/lib/db/run/mark-started'
import { keptWishesSchema } from '@/lib/db/kept-wishes'
import {
  createTestProgram,
  testBasis,
  testMetadata,
  testWeek,
  useTestDatabase,
} from '@/lib/db/testing/test-program'
import type { Accepted } from '@/lib/domain/contract/views'
import { correctWishes } from './correct-wishes'

useTestDatabase()

const requestGeneration = vi.fn(async () => {})

async function accepted(goal = 'Bring up my shoulders.') {
  requestGeneration.mockClear()
  const program = await createTestProgram(2, { goal, listened: true })
  const row = () => db().program.findUniqueOrThrow({ where: { id: program.programId } })
  const correct = async (json: object, key?: string) => {
    const headers = new Headers(key ? { 'idempotency-key': key } : {})
    const caller: Caller = {
      ...{ userId: program.ownerId, via: 'token', setCookies: [] },
      ...{ sessionId: null, tokenId: null },
    }
    const { programId } = program
    const asked = { headers, caller, programId, json, requestGeneration }
    const response = await correctWishes(asked)
    expect(response.status).toBe(202)
    return (await response.json()) as Accepted
  }
  const status = async () => (await getStatus(program.ownerId, program.programId))!
  const [first] = (await status()).understood
  return { ...program, row, correct, status, key: first?.key ?? '' }
}

test('before a week is stored the same program is planned anew and written from the start', async () => {
  const program = await accepted()
  await markStarted(program.run)
  await saveMetadata(program.run, testMetadata)
  const before = await program.row()
  const answer = await program.correct({ wishes_off: [program.key] })
  expect(answer).toMatchObject({ program_id: program.programId, status: 'pending' })
  expect(answer.understood).toMatchObject([{ key: program.key, off: true }])
  const row = await program.row()
  expect(row).toMatchObject({ attempt: 2, status: 'pending', metadata: null, why: null })
  expect(row.progress).toBe(before.progress)
  expect(row.profile).toEqual(before.profile)
  expect(row.blueprint).not.toEqual(before.blueprint)
  expect(row.wishes_read_at).not.toBeNull()
  expect(requestGeneration).toHaveBeenCalledExactlyOnceWith(program.programId, 2)
  // Who wrote for the plan that is gone stores nothing.
  expect(await saveMetadata(program.run, testMetadata)).toBeNull()
})

test('what was switched off comes back when it is said yes to, and other wishes stay', async () => {
  const program = await accepted()
  const { blueprint } = await program.row()
  const wishes = { areas: [{ area: 'chest', ask: 'more' }] }
  await program.correct({ wishes_off: [program.key], wishes })
  const back = await program.correct({ wishes_on: [program.key] })
  expect(back.understood).toMatchObject([{ key: program.key, off: false }])
  const row = await program.row()
  expect(keptWishesSchema.parse(row.wishes).given.areas).toEqual(wishes.areas)
  expect(row.blueprint).not.toEqual(blueprint)
  await program.correct({ wishes: {} })
  expect((await program.row()).blueprint).toEqual(blueprint)
})

test('once a week is stored a new program stands beside the old one', async () => {
  const program = await accepted()
  await markStarted(program.run)
  await saveMetadata(program.run, testMetadata)
  await saveWeek(program.run, testWeek(1), testBasis)
  const before = await program.row()
  const answer = await program.correct({ wishes_off: [program.key] })
  expect(answer.program_id).not.toBe(program.programId)
  expect(await program.row()).toEqual(before)
  const made = await db().program.findUniqueOrThrow({ where: { id: answer.program_id } })
  expect(made).toMatchObject({
    ...{ owner_id: program.ownerId, from_program_id: program.programId },
    ...{ profile: before.profile, wishes_off: [program.key], attempt: 1 },
  })
  expect(requestGeneration).toHaveBeenCalledExactlyOnceWith(answer.program_id, 1)
})

/** A reading that came upon words about health ends like this. */
async function asked() {
  const program = await accepted()
  await markStarted(program.run)
  const wishes = keptWishesSchema.parse((await program.row()).wishes)
  const health = { key: 'health:dizziness', quote: 'shoulders', source: 'model', sure: true }
  const heard = [...wishes.heard, { ...health, meaning: { kind: 'health', flag: 'dizziness' } }]
  await saveWishes(program.run, {
    wishes: keptWishesSchema.parse({ ...wishes, heard }),
    question: { code: 'clearance_advised', message: 'Please answer this before we plan.' },
  })
  expect((await program.status()).status).toBe('failed')
  return program
}

test.each(['cleared', 'not_meant'])(
  'a question about health that is answered “%s” lets the program be written',
  async (answer) => {
    const program = await asked()
    const answered = [{ key: 'health:dizziness', answer }]
    expect(await program.correct({ health_answers: answered })).toMatchObject({
      program_id: program.programId,
      status: 'pending',
    })
    expect(await program.status()).not.toHaveProperty('error')
    expect(requestGeneration).toHaveBeenCalledExactlyOnceWith(program.programId, 2)
  },
)

test('“it is so” keeps it failed, and so does another correction', async () => {
  const program = await asked()
  const so = { key: 'health:dizziness', answer: 'is_so' }
  for (const said of [{ wishes_off: [program.key] }, { health_answers: [so] }]) {
    expect(await program.correct(said)).toMatchObject({ status: 'failed' })
    expect((await program.status()).error).toMatchObject({ code: 'clearance_advised' })
  }
  expect(keptWishesSchema.parse((await program.row()).wishes).health_answers).toEqual([so])
  await expect(retryWeek(program.ownerId, program.programId, 1)).rejects.toMatchObject({
    code: 'clearance_advised',
  })
  expect(requestGeneration).not.toHaveBeenCalled()
})

test('the same key is the same correction', async () => {
  const program = await accepted()
  const key = randomUUID()
  const one = await program.correct({ wishes_off: [program.key] }, key)
  expect(await program.correct({ wishes_off: [program.key] }, key)).toEqual(one)
  expect(await program.row()).toMatchObject({ attempt: 2 })
  await expect(program.correct({ wishes_on: [program.key] }, key)).rejects.toMatchObject({
    code: 'idempotency_key_reused',
  })
})

test('somebody else’s program is none, and to say nothing is refused', async () => {
  const program = await accepted()
  await expect(program.correct({})).rejects.toMatchObject({ code: 'invalid_request' })
  const other = await accepted()
  await db().program.update({
    where: { id: program.programId },
    data: { owner_id: other.ownerId },
  })
  await expect(program.correct({ wishes_off: ['x'] })).rejects.toMatchObject({ code: 'not_found' })
})

test('what is planned anew is what the program shows', async () => {
  const program = await accepted()
  await program.correct({ wishes: { areas: [{ area: 'chest', ask: 'more' }] } })
  const shown = (await getProgram(program.ownerId, program.programId))!
  expect(shown.blueprint.answers.map(({ key }) => key)).toContain('areas:chest:more')
})
