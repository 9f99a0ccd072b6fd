import pg from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { plainCue } from '@/lib/domain/catalogue/plain-cue'
import { getProgram } from '@/lib/db/owner/get-program'
import { cancelProgram } from '@/lib/db/owner/cancel-program'
import { db } from '@/lib/db/client'
import { retryWeek } from '@/lib/db/owner/retry-week'
import { progressLog } from '@/lib/db/testing/test-program'
import { weekReadyProgress } from '@/lib/domain/program/progress-values'
import type { StatusView } from '@/lib/domain/contract/views'
import { generateRequested } from './events'
import { type Stack, startStack } from './testing/start-stack'

let stack: Stack
beforeAll(async () => {
  stack = await startStack({ pace: { firstTokenMs: 100, tokensPerSecond: 2_000 } })
})
afterAll(() => stack.stop())

const allValues = (weeks: number) => [
  5,
  10,
  ...Array.from({ length: weeks }, (_, k) => weekReadyProgress(k + 1, weeks)),
  100,
]

test('twelve weeks are written in waves, one call each, and every value of progress is in the log', async () => {
  const program = await stack.begin(12)
  const done = await program.until(({ status }) => status === 'completed')
  expect(done.weeks.every(({ status, attempt }) => status === 'done' && attempt === 1)).toBe(true)
  expect(program.calls()).toHaveLength(13)
  const blocks = await writtenBlocks(program)
  expect(blocks.length).toBeGreaterThan(1)
  expect(program.asides().map(({ kind, block }) => [kind, block])).toEqual(
    expect.arrayContaining([['story', null], ...blocks.map((block) => ['cues', block])]),
  )
  expect(done.usage.calls).toBe(13 + 1 + blocks.length)
  expect(await progressLog(program.programId)).toEqual(allValues(12))
})

/** No quota is left, which is final at the first answer; what is asked for once more leaves out the words by which the coach finds its script. */
const spent = { type: 'status', status: 402 }

test('a week beyond help leaves the others readable; retrying it alone completes the program', async () => {
  const program = await stack.begin(12, { faults: [weekFault(8, spent)] })
  const failed = await program.until(({ status }) => status === 'failed')
  expect(failed.weeks.filter(({ status }) => status === 'done')).toHaveLength(11)
  expect(failed.error?.message).toMatch(
    /^Week 8 could not be written: .*The other 11 weeks are kept\.$/,
  )
  expect(failed.weeks[7]).toMatchObject({ status: 'failed' })

  await program.setFaults([])
  const before = program.calls().length
  const retried = await retryWeek(program.ownerId, program.programId, 8)
  await stack.requestGeneration(program.programId, retried!.attempt)
  await program.until(({ status }) => status === 'completed')
  expect(program.calls().length - before).toBe(1)
  expect(await progressLog(program.programId)).toEqual(allValues(12))
})

test('a week that fails for a while is tried again by the engine and says so meanwhile', async () => {
  const once = (call: number) => weekFault(2, { type: 'status', status: 500 }, call)
  const program = await stack.begin(2, { faults: [once(1), once(2), once(3)] })
  const waiting = await program.until(({ weeks }) => weeks[1]?.error !== undefined)
  expect(waiting).toMatchObject({ status: 'in_progress', weeks: [{}, { status: 'writing' }] })
  const [next] = waiting.next_tries
  expect(next).toMatchObject({ week: 2, message: 'The model server failed.' })
  expect(next!.in_seconds).toBeGreaterThan(0)
  expect(next!.in_seconds).toBeLessThanOrEqual(5)
  const done = await program.until(({ status }) => status === 'completed')
  expect(done.next_tries).toEqual([])
  expect(done.weeks[1]).toEqual({ week: 2, status: 'done', attempt: 2, version: 1 })
})

test('a failed week can be retried while the others are being written', async () => {
  const slow = { type: 'slow', first_token_ms: 2_000, tokens_per_second: 2_000 }
  const program = await stack.begin(4, {
    faults: [weekFault(1, spent), weekFault(2, slow)],
  })
  await program.until(({ weeks }) => weeks[0]?.status === 'failed')
  await program.setFaults([])
  expect(await retryWeek(program.ownerId, program.programId, 1)).toMatchObject({ attempt: 1 })
  await expect(retryWeek(program.ownerId, program.programId, 2)).rejects.toMatchObject({
    code: 'conflict',
  })
  const done = await program.until(({ status }) => status === 'completed')
  expect(done.weeks.map(({ attempt }) => attempt)).toEqual([2, 1, 1, 1])
})

test('a key that is not accepted ends the program within seconds, in a sentence', async () => {
  const program = await stack.begin(2, {
    faults: [{ when: { kind: 'metadata' }, fault: { type: 'status', status: 401 } }],
  })
  const failed = await program.until(({ status }) => status === 'failed')
  expect(failed.error).toMatchObject({ code: 'model_unauthorized' })
  expect(failed.message).toBe('The model server does not accept this app.')
  expect(failed.error?.detail).toContain('OPENAI_API_KEY')
  expect(program.calls()).toHaveLength(1)
})

test('cancelling stops calls that are under way and pays for no more', async () => {
  const slow = { type: 'slow', first_token_ms: 60_000, tokens_per_second: 1 }
  const program = await stack.begin(12, { faults: [{ when: { kind: 'week' }, fault: slow }] })
  // A week is marked before its call has reached the model.
  await vi.waitFor(() => expect(program.calls()).toHaveLength(5), { timeout: 90_000 })
  await cancelProgram(program.ownerId, program.programId)
  await stack.announceCancelled(program.programId)
  const cutOff = () =>
    db().modelCall.count({ where: { program_id: program.programId, week: { not: null } } })
  await expect.poll(cutOff, { timeout: 90_000 }).toBe(4)
  expect(await program.status()).toMatchObject({
    status: 'cancelled',
    message: 'Cancelled. 0 of 12 weeks are kept.',
  })
  expect(program.calls()).toHaveLength(5)
})

test('four long programs on a slow model do not keep a fifth from starting', async () => {
  const slow = { type: 'slow', first_token_ms: 60_000, tokens_per_second: 1 }
  const faults = [{ when: { kind: 'week' }, fault: slow }]
  const long = await Promise.all([1, 2, 3, 4].map(() => stack.begin(12, { faults })))
  for (const program of long) await program.until(isWriting(4))
  const fifth = await stack.begin(1)
  // No call of the others comes to an end within this time.
  await vi.waitFor(() => expect(fifth.calls()).not.toHaveLength(0), { timeout: 90_000 })
  for (const program of long) await cancelProgram(program.ownerId, program.programId)
  await fifth.until(({ status }) => status === 'completed')
})

test('an owner’s third program waits, and starts as soon as one ends, however it does; others’ pass it', async () => {
  const { ownerId, cancel, remove } = await stack.guest()
  const stuck = () => stack.begin(1, { ownerId, faults: [stuckFault] })
  const [cancelled, deleted] = [await stuck(), await stuck()]
  const refused = { type: 'status', status: 401 }
  const fails = { when: { kind: 'metadata' }, fault: refused }
  const failed = await stack.begin(1, { ownerId, faults: [fails] })
  const third = await stuck()
  const [fifth, sixth] = [await stack.begin(1, { ownerId }), await stack.begin(1, { ownerId })]
  await withoutReconciler(async () => {
    const other = await stack.begin(1)
    await other.until(({ status }) => status === 'completed')
    for (const program of [failed, third, fifth, sixth]) await expectWaiting(program)

    expect(await cancel(cancelled.programId)).toBe(200)
    await failed.until(({ status }) => status === 'failed')
    await vi.waitFor(() => expect(third.calls()).toHaveLength(1), { timeout: 30_000 })
    for (const program of [fifth, sixth]) await expectWaiting(program)
    expect(await remove(deleted.programId)).toBe(204)
    await sixth.until(({ status }) => status === 'completed')
    expect((await fifth.status()).status).toBe('completed')
  })
  await cancel(third.programId)
})

test('a program that waits is cancelled and deleted at once, and never begun', async () => {
  const { ownerId, cancel, remove } = await stack.guest()
  const [first, second] = [
    await stack.begin(1, { ownerId, faults: [stuckFault] }),
    await stack.begin(1, { ownerId, faults: [stuckFault] }),
  ]
  const [third, fourth, fifth] = [
    await stack.begin(1, { ownerId }),
    await stack.begin(1, { ownerId }),
    await stack.begin(1, { ownerId }),
  ]
  expect(await cancel(third.programId)).toBe(200)
  expect(await remove(fourth.programId)).toBe(204)
  await expectWaiting(fifth)
  expect(await third.status()).toMatchObject({ status: 'cancelled', estimated_seconds_left: null })
  await cancel(first.programId)
  await fifth.until(({ status }) => status === 'completed')
  expect([...third.calls(), ...fourth.calls()]).toEqual([])
  await cancel(second.programId)
})

test('programs of two owners are written side by side, of each no more than two at once', async () => {
  const owners = [await stack.guest(), await stack.guest()]
  const programs = []
  for (let n = 0; n < 3; n++) {
    for (const { ownerId } of owners) programs.push(await stack.begin(1, { ownerId }))
  }
  for (const program of programs) await program.until(({ status }) => status === 'completed')
  for (const { ownerId } of owners) {
    const rows = await db().program.findMany({ where: { owner_id: ownerId } })
    for (const { started_at: then } of rows) {
      const besides = rows.filter((row) => row.started_at! <= then! && then! < row.finished_at!)
      expect(besides.length).toBeLessThanOrEqual(2)
    }
  }
})

test('the same event thirty times over writes one program', async () => {
  const program = await stack.begin(4)
  const data = { program_id: program.programId, attempt: 1 }
  await Promise.all(
    Array.from({ length: 30 }, (_, i) =>
      stack.inngest.send(
        generateRequested.create(data, i % 2 ? { id: `${program.programId}:1` } : {}),
      ),
    ),
  )
  const done = await program.until(({ status }) => status === 'completed')
  expect(done.weeks.map(({ version }) => version)).toEqual([1, 1, 1, 1])
  expect(await progressLog(program.programId)).toEqual(allValues(4))
})

test('an event of an attempt that is over, or of nothing, changes nothing', async () => {
  const program = await stack.begin(1)
  const done = await program.until(({ status }) => status === 'completed')
  for (const attempt of [1, 7]) {
    await stack.inngest.send(generateRequested.create({ program_id: program.programId, attempt }))
  }
  const next = await stack.begin(1)
  await next.until(({ status }) => status === 'completed')
  const { revision, status } = await program.status()
  expect({ revision, status }).toEqual({ revision: done.revision, status: 'completed' })
})

test.each(['GET', 'PUT', 'POST'])('an unsigned %s of the callback is 401', async (method) => {
  const response = await fetch(
    `${stack.appUrl}/api/inngest?fnId=mesocycle-generate-program&stepId=step`,
    {
      method,
      headers: { host: 'evil.example' },
      ...(method === 'GET' ? {} : { body: '{"url":"http://evil.example/api/inngest"}' }),
    },
  )
  expect(response.status).toBe(401)
})

test('the callback takes no more than 4 MB', async () => {
  const response = await fetch(`${stack.appUrl}/api/inngest`, {
    method: 'POST',
    body: 'x'.repeat(5 * 1024 * 1024),
  })
  expect(response.status).toBe(413)
  expect(await response.json()).toMatchObject({ code: 'body_too_large' })
})

/** Keeps a program in its first call for good. */
const stuckFault = {
  when: { kind: 'metadata' },
  fault: { type: 'slow', first_token_ms: 300_000, tokens_per_second: 1 },
}

async function expectWaiting(program: Awaited<ReturnType<Stack['begin']>>) {
  const waits = { status: 'pending', message: 'Waiting for your other programs.' }
  expect(await program.status()).toMatchObject(waits)
  expect(program.calls()).toEqual([])
}

/** While `work` goes on, no reconciler of any process does anything. */
async function withoutReconciler(work: () => Promise<void>) {
  const holder = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await holder.connect()
  try {
    await holder.query(`select pg_advisory_lock(hashtext('mesocycle reconciler'))`)
    await work()
  } finally {
    await holder.end()
  }
}

function isWriting(count: number) {
  return ({ weeks }: StatusView) =>
    weeks.filter(({ status }) => status === 'writing').length === count
}

function weekFault(week: number, fault: object, call: number | 'every' = 'every') {
  return { when: { kind: 'week', week, call }, fault }
}

test('what fails beside the weeks fails no program: code’s own words stand in, and say so', async () => {
  const program = await stack.begin(4, {
    faults: ['story', 'cues'].map((kind) => ({ when: { kind }, fault: spent })),
  })
  const done = await program.until(({ status }) => status === 'completed')
  expect(done.weeks.every(({ attempt }) => attempt === 1)).toBe(true)
  const cues = await db().blockWords.findMany({ where: { program_id: program.programId } })
  expect(cues.length).toBeGreaterThan(4)
  for (const { by, cue, exercise_id } of cues)
    expect([by, cue]).toEqual(['code', plainCue(exercise_id)])
  const { metadata } = (await getProgram(program.ownerId, program.programId))!
  expect(metadata!.why).toMatch(/^A plan for strength/)
  expect(metadata!.adjustments.map(({ where }) => where)).toEqual(['Why', 'Strategy'])
})

async function writtenBlocks({ programId }: { programId: string }) {
  const rows = await db().blockWords.findMany({
    where: { program_id: programId },
    distinct: ['block'],
    orderBy: { block: 'asc' },
  })
  return rows.map(({ block }) => block)
}
