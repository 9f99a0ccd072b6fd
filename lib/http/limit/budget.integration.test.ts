import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test, vi } from 'vitest'
import { identify } from '@/lib/auth/identify'
import { db } from '@/lib/db/client'
import { cancelProgram } from '@/lib/db/owner/cancel-program'
import { deleteProgram } from '@/lib/db/owner/delete-program'
import { failProgram } from '@/lib/db/run/fail-program'
import { saveModelCall } from '@/lib/db/run/save-model-call'
import { reserve } from '@/lib/db/spend/reserve'
import { useTestDatabase } from '@/lib/db/testing/test-program'
import type { Accepted } from '@/lib/domain/contract/views'
import type { AppError } from '@/lib/errors'
import { programDemand } from '@/lib/generation/estimate-demand'
import { acceptProgram } from '@/lib/http/accept-program'
import { answerError } from '@/lib/http/answer/answer'
import { correctWishes } from '@/lib/http/correct-wishes'
import { writeWeekAgain } from '@/lib/http/write-week-again'
import { readEnv } from '@/lib/env'
import { log } from '@/lib/log'
import { modelSettings } from '@/lib/model/model-settings'

Object.assign(process.env, {
  BETTER_AUTH_SECRET: 'a-secret-of-at-least-32-characters',
  OPENAI_API_KEY: 'none-that-counts',
  OPENAI_BASE_URL: 'https://api.openai.com/v1',
  // Room for ten programs of one week, and a little.
  MAX_USD_PER_DAY: '0.05',
  PROGRAMS_PER_DAY: '30',
  PROGRAMS_PER_HOUR: '100',
  GUESTS_PER_HOUR: '100',
})
useTestDatabase()
beforeEach(() => db().spend.deleteMany())

const warn = vi.spyOn(log, 'warn').mockImplementation(() => {})
// Not by env(), which would be read before the database is there.
const perProgram = programDemand(1, modelSettings(readEnv(process.env))).usd
const mostAtOnce = Math.floor(0.05 / perProgram)
const requestGeneration = async () => {}
const json = {
  height_cm: 178,
  weight_kg: 80,
  goal_category: 'strength',
  goal_raw: '',
  fitness_level: 'intermediate',
  duration_weeks: 1,
  days_per_week: 2,
}

/** A new guest asks for a program of a week. */
async function accept(address = 'unknown') {
  const headers = new Headers({ 'x-forwarded-for': address })
  const asked = { headers, caller: null, json, requestGeneration }
  const response = await acceptProgram(asked)
  const { program_id: programId, token } = (await response.json()) as Accepted
  const caller = (await identify(new Headers({ authorization: `Bearer ${token}` })))!
  const pay = (cost_usd: number) => saveModelCall({ programId, attempt: 1 }, { ...call, cost_usd })
  const retry = () => {
    const again = { ownerId: caller.userId, asker: { ownerId: null, address }, programId, n: '1' }
    const request = { requestGeneration, requestChange: async () => {} }
    return writeWeekAgain({ ...again, json: {}, ...request })
  }
  return { programId, caller, ownerId: caller.userId, pay, retry }
}

const call = {
  ...{ step: 'week', week: 1, model: 'gpt-6-luna', outcome: 'ok', usage_estimated: false },
  ...{ prompt_tokens: 1, cached_tokens: 0, completion_tokens: 1, reasoning_tokens: 0 },
  ...{ first_token_ms: 1, total_ms: 1 },
}

/** How many programs of a week the day has room for. */
async function room(): Promise<number> {
  for (let accepted = 0; ; accepted += 1) {
    const refused = await accept().then(
      () => null,
      (error: unknown) => error,
    )
    if (!refused) continue
    expect(refused).toMatchObject(spent)
    return accepted
  }
}

const spent = { code: 'unavailable', message: expect.stringContaining('midnight UTC') as string }

/** A program that leaves room for so many others. */
async function leave(programs: number) {
  const program = await accept()
  await program.pay((mostAtOnce - programs) * perProgram)
  return program
}

test('of twenty requests at once as many are accepted as the day has money for', async () => {
  const settled = await Promise.allSettled(Array.from({ length: 20 }, () => accept()))
  const refused = settled.filter((each) => each.status === 'rejected')
  expect(settled.length - refused.length).toBe(mostAtOnce)
  for (const { reason } of refused) expect(reason).toMatchObject(spent)
  const response = answerError(refused[0]!.reason)
  expect(response.status).toBe(503)
  const seconds = Number(response.headers.get('retry-after'))
  expect(seconds).toBeGreaterThan(0)
  expect(seconds).toBeLessThanOrEqual(24 * 3600)
  expect(
    warn.mock.calls.filter(([entry]) => Object(entry).event === 'budget_reached'),
  ).toHaveLength(1)
})

test('who is refused for the budget pays no points, and leaves no guest behind', async () => {
  await leave(0)
  const users = await db().user.count()
  const address = '203.0.113.9'
  for (let tries = 0; tries < 3; tries += 1) {
    await expect(accept(address)).rejects.toMatchObject(spent)
  }
  expect(await db().user.count()).toBe(users)
  const rows = await db().rateLimit.findMany({ where: { key: { endsWith: address } } })
  expect(rows.map(({ points }) => points)).toEqual([0, 0])
})

test('tomorrow there is room again', async () => {
  await leave(0)
  await expect(accept()).rejects.toMatchObject(spent)
  await db().$executeRaw`update spend set day = day - 1`
  await accept()
})

test.each([
  ['cancelled', ({ ownerId, programId }: Program) => cancelProgram(ownerId, programId)],
  ['deleted', ({ ownerId, programId }: Program) => deleteProgram(ownerId, programId)],
  [
    'failed',
    ({ programId }: Program) =>
      failProgram({ programId, attempt: 1 }, { code: 'internal_error', message: 'Over.' }),
  ],
])('of a program that is %s counts what it has cost, and what still arrives', async (_, end) => {
  const program = await accept()
  await program.pay(perProgram * 0.4)
  await end(program)
  await program.pay(perProgram * 1.6)
  expect(await room()).toBe(mostAtOnce - 2)
})

type Program = Awaited<ReturnType<typeof accept>>

test('a program that costs more than was thought counts as what it costs', async () => {
  const program = await accept()
  await program.pay(perProgram * 3)
  expect(await room()).toBe(mostAtOnce - 3)
})

test('asking again after a cancellation is paid for by the same budget, round after round', async () => {
  const program = await leave(1)
  await cancelProgram(program.ownerId, program.programId)
  await program.retry()
  await program.pay(perProgram * 1.2)
  await cancelProgram(program.ownerId, program.programId)
  await expect(program.retry()).rejects.toMatchObject(spent)
  const { status } = await db().program.findUniqueOrThrow({ where: { id: program.programId } })
  expect(status).toBe('cancelled')
})

test('planning anew takes the place of what was reserved, and needs room too', async () => {
  const { programId, caller } = await accept()
  const correct = () => {
    const body = { wishes: { areas: [{ area: 'chest', ask: 'more' }] } }
    const asked = { headers: new Headers(), caller, programId, json: body, requestGeneration }
    return correctWishes(asked)
  }
  await correct()
  expect(await room()).toBe(mostAtOnce - 1)
  await db().$executeRaw`update spend set spent_usd = 1`
  await expect(correct()).rejects.toMatchObject(spent)
})

test('where no price is known programs are counted, by their weeks', async () => {
  const ask = (weeks: number) =>
    db().$transaction((tx) => reserve(tx, { programId: randomUUID(), demand: { weeks, usd: 0 } }))
  const settled = await Promise.allSettled(Array.from({ length: 12 }, () => ask(12)))
  expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(10)
  await expect(ask(1)).rejects.toMatchObject(spent)
})

test('what costs more than a day may is refused without a promise', async () => {
  const refused = await acceptProgram({
    ...{ headers: new Headers(), caller: null, json: { ...json, duration_weeks: 52 } },
    requestGeneration,
  }).catch((error: AppError) => error)
  expect(refused).toMatchObject({ code: 'unavailable', retryAfterSeconds: undefined })
})
