import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { db } from '@/lib/db/client'
import { type Stack, startStack } from './testing/start-stack'

let stack: Stack
beforeAll(async () => {
  stack = await startStack({ wired: true })
})
beforeEach(() => Promise.all([stack.app.start(), stack.engine.start()]))
afterEach(() => stack.wire!.cure())
afterAll(() => stack.stop())

type Program = Awaited<ReturnType<Stack['begin']>>

const slow = (kind: string, call?: number) => ({
  when: { kind, ...(call && { call }) },
  fault: { type: 'slow', first_token_ms: 4_000, tokens_per_second: 5_000 },
})

test.each([
  ['metadata', 'refuses connections', { type: 'reset' }],
  ['week', 'refuses connections', { type: 'reset' }],
  ['week', 'swallows everything', { type: 'blackhole' }],
] as const)(
  'what is under way (%s) while the database %s is stored when it is back, and asked for once',
  async (kind, _, fault) => {
    const program = await stack.begin(2, { faults: [slow(kind)] })
    const calls = () => program.calls().filter((call) => call.kind === kind)
    const most = kind === 'week' ? 2 : 1
    await vi.waitFor(() => expect(calls()).toHaveLength(most), { timeout: 90_000 })
    stack.wire!.suffer(fault)
    await vi.waitFor(() => expect(calls().every(({ ended_at }) => ended_at !== null)).toBe(true), {
      timeout: 90_000,
    })
    expect(await storedWeeks(program)).toBe(0)
    stack.wire!.cure()
    await program.until(({ status }) => status === 'completed')
    expect(program.calls()).toHaveLength(3)
    expect(await attemptOf(program)).toBe(1)
  },
)

test.each([['remembers'], ['has forgotten everything']])(
  'what an app releases when it ends in order goes on at once beside an engine that %s',
  async (engine) => {
    const program = await stack.begin(4, { faults: [slow('week', 1)] })
    const calls = () => program.calls().filter(({ kind }) => kind === 'week')
    await vi.waitFor(() => expect(calls()).toHaveLength(4), { timeout: 90_000 })
    await Promise.all([stack.app.stop(), stack.engine.stop()])
    const { heartbeat_at } = await rowOf(program)
    expect(heartbeat_at).toBeNull()
    if (engine !== 'remembers') {
      await db().$executeRaw`drop schema engine cascade`
      await db().$executeRaw`drop schema engine_queue cascade`
    }
    await stack.engine.start()
    await stack.app.start()
    // Before the engine finds the app again, so that the step that it repeats asks no model.
    expect(await attemptOf(program)).toBe(2)
    await program.until(({ status }) => status === 'completed')
    expect(await attemptOf(program)).toBe(2)
    for (const week of [1, 2, 3, 4])
      expect(calls().filter((call) => call.week === week).length).toBeLessThanOrEqual(2)
  },
)

function rowOf({ programId }: Program) {
  return db().program.findUniqueOrThrow({ where: { id: programId } })
}

async function attemptOf(program: Program) {
  return (await rowOf(program)).attempt
}

function storedWeeks({ programId }: Program) {
  return db().weekVersion.count({ where: { program_id: programId } })
}
