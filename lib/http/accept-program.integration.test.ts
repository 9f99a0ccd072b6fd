import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test, vi } from 'vitest'
import { identify } from '@/lib/auth/identify'
import { db } from '@/lib/db/client'
import { cancelProgram } from '@/lib/db/owner/cancel-program'
import { useTestDatabase } from '@/lib/db/testing/test-program'
import { blueprintSchema } from '@/lib/domain/blueprint/schema'
import type { Accepted } from '@/lib/domain/contract/views'
import type { AppError } from '@/lib/errors'
import { acceptProgram } from './accept-program'
import { previewProgram } from './preview-program'

process.env.BETTER_AUTH_SECRET = 'a-secret-of-at-least-32-characters'
process.env.PROGRAMS_PER_HOUR = '3'
useTestDatabase()

const requestGeneration = vi.fn(async () => {})
beforeEach(() => void requestGeneration.mockClear())

const athlete = {
  height_cm: 178,
  weight_kg: 80,
  goal_category: 'strength',
  goal_raw: 'A stronger squat',
  fitness_level: 'intermediate',
  duration_weeks: 1,
  days_per_week: 2,
}

const somebody = { ownerId: null, address: 'unknown' }

/** Each test asks from a network of its own, because programs are counted by address. */
function newAddress() {
  const address = `2001:db8:${randomUUID().slice(0, 4)}:${randomUUID().slice(0, 4)}::1`
  const post = async (key: string | null, headers: object = {}, change: object = {}) => {
    const all = new Headers({ 'x-forwarded-for': address, ...headers })
    if (key !== null) all.set('idempotency-key', key)
    const caller = await identify(all)
    const json = { ...athlete, ...change }
    const response = await acceptProgram({ headers: all, caller, json, requestGeneration })
    expect(response.status).toBe(202)
    const cookies = response.headers.getSetCookie()
    return { ...((await response.json()) as Accepted), cookies }
  }
  return post
}

async function countOf(programId: string) {
  const { owner_id } = await db().program.findUniqueOrThrow({ where: { id: programId } })
  return { ownerId: owner_id, programs: await db().program.count({ where: { owner_id } }) }
}

const browser = { host: '127.0.0.1:3000', origin: 'http://127.0.0.1:3000' }

test.each([
  ['of a script', {}],
  ['of a browser', browser],
])('first requests %s with one key are one program of one guest', async (_who, headers) => {
  const post = newAddress()
  const [users, sessions] = [await db().user.count(), await db().session.count()]
  const [one, ...others] = await atOnce(post, headers)
  for (const other of others) expect(other).toEqual(one)
  if (headers === browser) expect(one!.cookies).toHaveLength(1)
  else expect(one!.token).toMatch(/^mc_[\w-]{43}$/)
  expect(await db().user.count()).toBe(users + 1)
  expect(await db().session.count()).toBe(sessions + one!.cookies.length)
  expect((await countOf(one!.program_id)).programs).toBe(1)
  expect(requestGeneration).toHaveBeenCalledTimes(1)
})

test.each([
  ['a token', {}],
  ['a cookie', browser],
])('requests at once with %s and one key are one program more', async (_what, headers) => {
  const post = newAddress()
  const first = await post(null, headers)
  const identity = first.token
    ? { authorization: `Bearer ${first.token}` }
    : { cookie: first.cookies[0]!.split(';')[0]! }
  const users = await db().user.count()
  const [one, ...others] = await atOnce(post, { ...headers, ...identity })
  for (const other of others) expect(other).toEqual(one)
  expect(await db().user.count()).toBe(users)
  expect((await countOf(one!.program_id)).programs).toBe(2)
  expect(requestGeneration).toHaveBeenCalledTimes(2)
})

/** Three requests with one key, none of which waits for another. */
function atOnce(post: ReturnType<typeof newAddress>, headers: object) {
  const key = randomUUID()
  // Who finds the first under way for too long tries again, as the answer says.
  const insist = (): ReturnType<typeof post> =>
    post(key, headers).catch((error: { code?: string }) => {
      if (error.code !== 'conflict') throw error
      return insist()
    })
  return Promise.all([insist(), insist(), insist()])
}

test('a repeat says where the program stands by now, and is not counted', async () => {
  const post = newAddress()
  const key = randomUUID()
  const first = await post(key)
  const { ownerId } = await countOf(first.program_id)
  await cancelProgram(ownerId, first.program_id)
  for (let repeat = 0; repeat < 5; repeat += 1) {
    expect(await post(key)).toEqual({ ...first, status: 'cancelled' })
  }
  expect(requestGeneration).toHaveBeenCalledTimes(1)
  // Three an hour: two are left.
  await post(null)
  await post(null)
  await expect(post(null)).rejects.toMatchObject({ code: 'too_many_requests' })
})

test('the token of a repeat is the guest’s own, and other guests have others', async () => {
  const post = newAddress()
  const key = randomUUID()
  const { program_id } = await post(key)
  const { token } = await post(key)
  const caller = await identify(new Headers({ authorization: `Bearer ${token}` }))
  expect(caller!.userId).toBe((await countOf(program_id)).ownerId)
  const elsewhere = await newAddress()(key)
  expect(elsewhere.program_id).not.toBe(program_id)
  expect(elsewhere.token).not.toBe(token)
})

test('a script that got its token may repeat with it', async () => {
  const post = newAddress()
  const key = randomUUID()
  const { program_id, token } = await post(key)
  const again = await post(key, { authorization: `Bearer ${token}` })
  expect(again.program_id).toBe(program_id)
  expect(again.token).toBeUndefined()
})

test('a browser that lost the reply gets the same session, and one that kept the cookie needs none', async () => {
  const post = newAddress()
  const key = randomUUID()
  const first = await post(key, browser)
  const again = await post(key, browser)
  expect(again.program_id).toBe(first.program_id)
  expect(again.token).toBeUndefined()
  expect(again.cookies).toEqual(first.cookies)
  const cookie = again.cookies[0]!.split(';')[0]!
  const caller = await identify(new Headers({ cookie }))
  expect(caller!.userId).toBe((await countOf(first.program_id)).ownerId)
  const known = await post(key, { ...browser, cookie })
  expect(known.program_id).toBe(first.program_id)
})

test('after ten minutes a key alone gives nobody’s guest away any more', async () => {
  const post = newAddress()
  const key = randomUUID()
  const { token, program_id } = await post(key)
  await db().$executeRaw`
    update idempotency set accepted_at = accepted_at - interval '10 minutes' where program_id = ${program_id}::uuid`
  await expect(post(key)).rejects.toMatchObject({ code: 'already_accepted' })
  expect((await post(key, { authorization: `Bearer ${token}` })).program_id).toBe(program_id)
})

test('another body with the same key is refused, and an answer left out is the same body', async () => {
  const post = newAddress()
  const key = randomUUID()
  const { program_id } = await post(key)
  expect((await post(key, {}, { session_minutes: 60, age: null })).program_id).toBe(program_id)
  await expect(post(key, {}, { duration_weeks: 2 })).rejects.toMatchObject({
    code: 'idempotency_key_reused',
  })
})

test('what was switched off and answered is part of the body', async () => {
  const post = newAddress()
  const key = randomUUID()
  await post(key)
  for (const change of [
    { wishes_off: ['areas:chest:more'] },
    { health_answers: [{ key: 'health:chest_pain', answer: 'cleared' }] },
  ]) {
    await expect(post(key, {}, change)).rejects.toMatchObject({ code: 'idempotency_key_reused' })
  }
})

test('what the words say is obeyed and told, and the form’s answers stay as they were', async () => {
  const post = newAddress()
  const { program_id, understood } = await post(null, {}, { goal_raw: 'Bring up my shoulders.' })
  expect(understood).toMatchObject([
    { quote: 'Bring up my shoulders', off: false, source: 'rules' },
  ])
  const row = await db().program.findUniqueOrThrow({ where: { id: program_id } })
  expect(row).toMatchObject({ profile: { goal_raw: 'Bring up my shoulders.' }, wishes_off: [] })
  expect(blueprintSchema.parse(row.blueprint).wishes.areas).toEqual([
    { area: 'shoulders', ask: 'more' },
  ])
  const key = understood[0]!.key
  const off = await post(null, {}, { goal_raw: 'Bring up my shoulders.', wishes_off: [key] })
  expect(off.understood).toMatchObject([{ key, off: true }])
  const without = await db().program.findUniqueOrThrow({ where: { id: off.program_id } })
  expect(blueprintSchema.parse(without.blueprint).wishes.areas).toEqual([])
})

test('names that nobody knows go back with those that may be meant; other spellings are understood', async () => {
  const post = newAddress()
  const known_lifts = [{ exercise: 'bech press', weight: 80, reps: 5 }]
  const refused = await post(null, {}, { known_lifts, excluded_exercises: ['lungs'] }).catch(
    (error: AppError) => error,
  )
  expect(refused).toMatchObject({
    code: 'invalid_request',
    message: expect.stringContaining('Did you mean “Barbell bench press”'),
    fields: {
      'known_lifts.0.exercise': expect.stringMatching(
        /“bech press”\. Did you mean “Barbell bench press”/,
      ),
      'excluded_exercises.0': expect.stringMatching(
        /“lungs”\. (Did you mean|Write it as a gym would)/,
      ),
    },
  })
  const spelt = [{ exercise: 'Bench Press (Barbell)', weight: 80, reps: 5 }]
  await post(null, {}, { known_lifts: spelt, excluded_exercises: ['no burpees', 'overhead'] })
})

test('words about health are asked about before anything is stored', async () => {
  const post = newAddress()
  const change = { goal_raw: 'I get chest pain when I climb stairs.' }
  const programs = await db().program.count()
  const refused = await post(null, {}, change).catch((error: AppError) => error)
  expect(refused).toMatchObject({ code: 'clearance_advised' })
  const [key] = Object.keys((refused as AppError).fields ?? {})
  const preview = await previewProgram({ ...athlete, ...change }, somebody)
  expect(preview).toMatchObject({ phases: [], refusal: { code: 'clearance_advised' } })
  expect(preview.understood).toMatchObject([{ key, ask: { kind: 'health' } }])
  const answered = (answer: string) => ({ ...change, health_answers: [{ key, answer }] })
  await expect(post(null, {}, answered('is_so'))).rejects.toMatchObject({
    code: 'clearance_advised',
  })
  expect(await db().program.count()).toBe(programs)
  expect(
    (await previewProgram({ ...athlete, ...answered('cleared') }, somebody)).refusal,
  ).toBeNull()
  await post(null, {}, answered('cleared'))
})

test('a request that came to nothing leaves its key to the next', async () => {
  const post = newAddress()
  for (let index = 0; index < 3; index += 1) await post(null)
  const key = randomUUID()
  for (const _ of [1, 2]) {
    await expect(post(key)).rejects.toMatchObject({ code: 'too_many_requests' })
  }
  expect(await db().idempotency.count({ where: { program_id: null } })).toBe(0)
})

test('an address that makes guest after guest, each of whom asks again, has the programs of one hour', async () => {
  const post = newAddress()
  const made: string[] = []
  for (let guest = 0; guest < 6; guest += 1) {
    const first = await post(null).catch(() => null)
    if (!first) continue
    made.push(first.program_id)
    for (let more = 0; more < 5; more += 1) {
      const again = await post(null, { authorization: `Bearer ${first.token}` }).catch(() => null)
      if (again) made.push(again.program_id)
    }
  }
  expect(made).toHaveLength(3)
})
