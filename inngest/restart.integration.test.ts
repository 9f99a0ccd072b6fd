import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { db } from '@/lib/db/client'
import { cancelProgram } from '@/lib/db/owner/cancel-program'
import { getProgram } from '@/lib/db/owner/get-program'
import { progressLog } from '@/lib/db/testing/test-program'
import { weekReadyProgress } from '@/lib/domain/program/progress-values'
import { type Stack, startStack } from './testing/start-stack'

let stack: Stack
beforeAll(async () => {
  stack = await startStack({ pace: { firstTokenMs: 400, tokensPerSecond: 1_500 } })
})
beforeEach(() => Promise.all([stack.app.start(), stack.engine.start()]))
afterAll(() => stack.stop())

type Program = Awaited<ReturnType<Stack['begin']>>

test.each([
  ['the app', ['app']],
  ['the engine', ['engine']],
  ['both', ['app', 'engine']],
] as const)(
  'killing %s in the middle of a wave costs no more than the calls under way',
  async (_, victims) => {
    const program = await stack.begin(12)
    await program.until(inSecondWave)
    await Promise.all(victims.map((name) => stack[name].kill()))
    const stored = await storedWeeks(program)
    const under_way = (await program.status()).weeks.filter(({ status }) => status === 'writing')
    await Promise.all(victims.map((name) => stack[name].start()))
    await program.until(({ status }) => status === 'completed')
    await expectWhole(program)
    expect(await storedWeeks(program)).toEqual(expect.arrayContaining(stored))
    expect(program.calls().length).toBeLessThanOrEqual(13 + under_way.length)
    for (const [week, calls] of callsByWeek(program)) {
      const wasUnderWay = under_way.some((each) => each.week === week)
      expect(calls, `week ${week}`).toBeLessThanOrEqual(wasUnderWay ? 2 : 1)
    }
  },
)

test('an engine that forgot everything is told again, and no stored week is asked for again', async () => {
  const program = await stack.begin(12)
  await program.until(inSecondWave)
  await Promise.all([stack.app.kill(), stack.engine.kill()])
  await db().$executeRaw`drop schema engine cascade`
  await db().$executeRaw`drop schema engine_queue cascade`
  const stored = await storedWeeks(program)
  await Promise.all([stack.app.start(), stack.engine.start()])
  await db().$executeRaw`update program set heartbeat_at = now() - interval '2 minutes',
    event_accepted_at = now() - interval '2 minutes' where id = ${program.programId}::uuid`
  await stack.reconcile()
  await program.until(({ status }) => status === 'completed')
  await expectWhole(program)
  const weeks = callsByWeek(program)
  for (const { week } of stored) expect(weeks.get(week)).toBe(1)
  const { attempt } = await db().program.findUniqueOrThrow({ where: { id: program.programId } })
  expect(attempt).toBe(2)
})

test('a program asked for while the engine is dead is accepted at once and written when it is back', async () => {
  await stack.engine.kill()
  const program = await stack.begin(2)
  expect(await program.status()).toMatchObject({ status: 'pending', progress: 5 })
  await stack.engine.start()
  await stack.reconcile({ outboxOnly: true })
  await program.until(({ status }) => status === 'completed')
  expect(program.calls()).toHaveLength(3)
})

test('a run that shows signs of life is left alone', async () => {
  const program = await stack.begin(4)
  await program.until(({ weeks }) => weeks.some(({ status }) => status === 'writing'))
  await stack.reconcile()
  await program.until(({ status }) => status === 'completed')
  const { attempt } = await db().program.findUniqueOrThrow({ where: { id: program.programId } })
  expect(attempt).toBe(1)
  expect(program.calls()).toHaveLength(5)
})

test('a program that waits for others of its owner waits on through a restart, and loses nothing by it', async () => {
  const slow = { type: 'slow', first_token_ms: 300_000, tokens_per_second: 1 }
  const faults = [{ when: { kind: 'metadata' }, fault: slow }]
  const first = await stack.begin(1, { faults })
  const { ownerId } = first
  const second = await stack.begin(1, { ownerId, faults })
  const third = await stack.begin(1, { ownerId })
  await vi.waitFor(() => expect(second.calls()).toHaveLength(1), { timeout: 30_000 })
  await Promise.all([stack.app.kill(), stack.engine.kill()])
  await Promise.all([stack.app.start(), stack.engine.start()])
  await stack.reconcile()
  await vi.waitFor(() => expect(second.calls()).toHaveLength(2), { timeout: 60_000 })
  const waits = { status: 'pending', message: 'Waiting for your other programs.' }
  expect(await third.status()).toMatchObject(waits)
  expect(third.calls()).toEqual([])
  await cancelProgram(ownerId, first.programId)
  await stack.announceCancelled(first.programId)
  await stack.reconcile()
  await third.until(({ status }) => status === 'completed')
  const { attempt } = await db().program.findUniqueOrThrow({ where: { id: third.programId } })
  expect(attempt).toBe(1)
  await cancelProgram(ownerId, second.programId)
})

test.each([
  ['the app', ['app']],
  ['both', ['app', 'engine']],
] as const)(
  'killing %s while words are written beside the weeks loses nothing and doubles nothing',
  async (_, victims) => {
    const slow = { type: 'slow', first_token_ms: 4_000, tokens_per_second: 5_000 }
    const program = await stack.begin(4, {
      faults: ['story', 'cues'].map((kind) => ({ when: { kind, call: 1 }, fault: slow })),
    })
    await program.until(({ weeks }) => weeks.every(({ status }) => status === 'done'))
    const stored = await storedWeeks(program)
    expect(await program.status()).toMatchObject({ status: 'in_progress' })
    await Promise.all(victims.map((name) => stack[name].kill()))
    await Promise.all(victims.map((name) => stack[name].start()))
    await program.until(({ status }) => status === 'completed')
    expect(await storedWeeks(program)).toEqual(stored)
    expect(program.calls()).toHaveLength(5)
    const { metadata, blueprint } = (await getProgram(program.ownerId, program.programId))!
    expect(metadata?.why).not.toBe('')
    expect(metadata?.adjustments).toEqual([])
    const cues = await db().blockWords.findMany({ where: { program_id: program.programId } })
    expect(new Set(cues.map(({ by }) => by))).toEqual(new Set(['coach']))
    const blocks = [...new Set(blueprint.weeks.map(({ block }) => block))]
    expect([...new Set(cues.map(({ block }) => block))].sort()).toEqual(blocks)
    // The call that was cut off, and the one that was stored.
    for (const kind of ['story', 'cues'])
      expect(program.asides().filter((call) => call.kind === kind).length).toBeLessThanOrEqual(2)
  },
)

function inSecondWave({ weeks }: { weeks: { status: string }[] }) {
  const count = (status: string) => weeks.filter((week) => week.status === status).length
  return count('done') >= 4 && count('writing') >= 3
}

function storedWeeks({ programId }: Program) {
  return db().weekVersion.findMany({ where: { program_id: programId }, orderBy: { week: 'asc' } })
}

async function expectWhole({ programId }: Program) {
  const weeks = (await storedWeeks({ programId } as Program)).map(({ week, version }) => [
    week,
    version,
  ])
  expect(weeks).toEqual(Array.from({ length: 12 }, (_, i) => [i + 1, 1]))
  const values = Array.from({ length: 12 }, (_, k) => weekReadyProgress(k + 1, 12))
  expect(await progressLog(programId)).toEqual([5, 10, ...values, 100])
}

function callsByWeek(program: Program) {
  const counts = new Map<number, number>()
  for (const { week } of program.calls()) {
    if (typeof week === 'number') counts.set(week, (counts.get(week) ?? 0) + 1)
  }
  return counts
}
