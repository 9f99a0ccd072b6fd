import { randomUUID } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import { db } from '@/lib/db/client'
import { pruneLimits } from '@/lib/db/limit/prune-limits'
import { cancelProgram } from '@/lib/db/owner/cancel-program'
import { createTestProgram, useTestDatabase } from '@/lib/db/testing/test-program'
import { answerError } from '@/lib/http/answer/answer'
import { writeWeekAgain } from '@/lib/http/write-week-again'
import type { Asker } from './asker'
import { countGuest, countProgram, countWeeks, limitChanges, limitProposals } from './limits'
import { takePoints, withPoints } from './points'

process.env.PROGRAMS_PER_HOUR = '5'
process.env.GUESTS_PER_HOUR = '2'
useTestDatabase()

const tooMany = { code: 'too_many_requests' }

let addresses = 0
function newAsker(asker: Partial<Asker> = {}): Asker {
  addresses += 1
  return { ownerId: randomUUID(), address: `203.0.113.${addresses}`, ...asker }
}

const ask = (asker: Asker, weeks = 1) => takePoints(countProgram(asker, weeks))

/** How many of so many requests were accepted. */
async function accepted(requests: Promise<void>[]): Promise<number> {
  const settled = await Promise.allSettled(requests)
  return settled.filter(({ status }) => status === 'fulfilled').length
}

/** Whatever a process keeps is gone; the database is the same. */
async function asNewProcess() {
  await db().$disconnect()
  const kept = Object.getOwnPropertySymbols(globalThis)
  for (const symbol of kept.filter(({ description }) => description?.startsWith('mesocycle.'))) {
    Reflect.deleteProperty(globalThis, symbol)
  }
}

test.each([
  { limit: limitProposals, points: 120, word: 'proposal' },
  { limit: limitChanges, points: 120, word: 'change' },
])('after $points in an hour an owner waits with the next $word', async (each) => {
  const { limit, points, word } = each
  const asker = newAsker({ address: 'unknown' })
  for (let index = 0; index < points; index += 1) await limit(asker)
  await expect(limit(asker)).rejects.toMatchObject({
    ...tooMany,
    message: `That was the last ${word} for now. Try again in 60 minutes.`,
  })
  await expect(limit(newAsker())).resolves.toBeUndefined()
})

test('an owner on many addresses, and an address with many owners, have one hour each', async () => {
  const { ownerId, address } = newAsker()
  for (let index = 0; index < 5; index += 1) await ask(newAsker({ ownerId }))
  await expect(ask(newAsker({ ownerId }))).rejects.toMatchObject(tooMany)
  for (let index = 0; index < 5; index += 1) await ask(newAsker({ address }))
  await expect(ask(newAsker({ address }))).rejects.toMatchObject(tooMany)
})

test('thirty addresses of one /64 are one address, and so is IPv4 that is written as IPv6', async () => {
  const rotate = (index: number) => newAsker({ address: `2001:db8:0:7:${index.toString(16)}::1` })
  expect(await accepted(Array.from({ length: 30 }, (_, i) => ask(rotate(i))))).toBe(5)
  await ask(newAsker({ address: '2001:db8:0:8::1' }))
  const written = (index: number) => (index % 2 ? '198.51.100.1' : '::ffff:198.51.100.1')
  const mixed = Array.from({ length: 10 }, (_, i) => ask(newAsker({ address: written(i) })))
  expect(await accepted(mixed)).toBe(5)
})

test('an address that is not known is not counted; its owner is', async () => {
  const asker = newAsker({ address: 'unknown' })
  for (let index = 0; index < 5; index += 1) await ask(asker)
  await expect(ask(asker)).rejects.toMatchObject(tooMany)
  await ask(newAsker({ address: 'unknown' }))
})

test('new guests of an address are counted apart from its programs', async () => {
  const asker = newAsker()
  const come = () => takePoints([...countProgram(asker, 1), ...countGuest(asker)])
  await come()
  await come()
  await expect(come()).rejects.toMatchObject({
    message: expect.stringContaining('the last new guest') as string,
  })
  for (let index = 0; index < 3; index += 1) await ask(asker)
})

test('the hour goes on over a restart, and for two instances at once', async () => {
  const asker = newAsker()
  for (let index = 0; index < 5; index += 1) {
    await ask(asker)
    await asNewProcess()
  }
  await expect(ask(asker)).rejects.toMatchObject(tooMany)
  vi.resetModules()
  const other = await import('./points')
  await expect(other.takePoints(countProgram(asker, 1))).rejects.toMatchObject(tooMany)
})

test('twelve weeks are three programs, and a year is no more than an hour’s', async () => {
  const asker = newAsker()
  await ask(asker, 12)
  await expect(ask(asker, 12)).rejects.toMatchObject(tooMany)
  await ask(asker, 4)
  await takePoints(countWeeks(asker, 4))
  await expect(takePoints(countWeeks(asker, 1))).rejects.toMatchObject(tooMany)
  const other = newAsker()
  await ask(other, 52)
  await expect(ask(other)).rejects.toMatchObject(tooMany)
})

test('who is refused, or fails, has asked for nothing', async () => {
  const { ownerId, address } = newAsker()
  for (let index = 0; index < 5; index += 1) await ask(newAsker({ address }))
  for (let index = 0; index < 5; index += 1) {
    await expect(ask({ ownerId, address })).rejects.toMatchObject(tooMany)
  }
  const elsewhere = newAsker({ ownerId })
  const fail = () => Promise.reject(new Error('Something else.'))
  for (let index = 0; index < 9; index += 1) {
    await expect(withPoints(countProgram(elsewhere, 1), fail)).rejects.toThrow('Something else.')
  }
  for (let index = 0; index < 5; index += 1) await ask(elsewhere)
  await expect(ask(elsewhere)).rejects.toMatchObject({
    ...tooMany,
    retryAfterSeconds: expect.any(Number) as number,
  })
})

test('rounds of cancelling and asking again end with the hour', async () => {
  const { ownerId, programId } = await createTestProgram(8)
  const asker = newAsker({ ownerId })
  const requestGeneration = vi.fn(async () => {})
  await ask(asker, 8)
  const round = async () => {
    await cancelProgram(ownerId, programId)
    const again = { ownerId, asker, programId, n: '1', json: {} }
    await writeWeekAgain({ ...again, requestGeneration, requestChange: async () => {} })
  }
  await round()
  await expect(round()).rejects.toMatchObject(tooMany)
  expect(requestGeneration).toHaveBeenCalledTimes(1)
})

test('points of an hour that is over are no gift to the next one', async () => {
  const limit = { name: 'gift', points: 3, last: 'one' }
  const take = (points: number) => [{ limit, key: 'owner:late', points }]
  const late = withPoints(take(3), async () => {
    await db().$executeRaw`update rate_limit set expire = ${Date.now() - 1}`
    throw new Error('It came to nothing.')
  })
  await expect(late).rejects.toThrow('came to nothing')
  await takePoints(take(3))
  await expect(takePoints(take(1))).rejects.toMatchObject({ code: 'too_many_requests' })
})

test('whose hour is over is forgotten', async () => {
  await ask(newAsker())
  await db().$executeRaw`update rate_limit set expire = ${Date.now() - 1}`
  await pruneLimits()
  expect(await db().rateLimit.count()).toBe(0)
})

test('without the database the answer is 503, as elsewhere', async () => {
  await asNewProcess()
  const { DATABASE_URL } = process.env
  vi.resetModules()
  process.env.DATABASE_URL = 'postgres://nobody@127.0.0.1:1/nothing'
  try {
    const { takePoints: take } = await import('./points')
    const error: unknown = await take(countProgram(newAsker(), 1)).catch(
      (thrown: unknown) => thrown,
    )
    expect(answerError(error).status).toBe(503)
  } finally {
    process.env.DATABASE_URL = DATABASE_URL
    await asNewProcess()
  }
})
