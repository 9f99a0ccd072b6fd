import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { getChange } from '@/lib/db/changes/get-change'
import { db } from '@/lib/db/client'
import { writtenProgram } from '@/lib/db/testing/written-program'
import { type Stack, startStack } from '@/inngest/testing/start-stack'
import { type WeekChange, weekChangeSchema } from '@/lib/domain/contract/change/week-change'

let stack: Stack
beforeAll(async () => {
  stack = await startStack()
})
beforeEach(() => Promise.all([stack.app.start(), stack.engine.start()]))
afterAll(() => stack.stop())

const hang = { when: { kind: 'week', call: 1 }, fault: { type: 'hang' } }

test('a week that was asked for while the engine was down is written once it is back', async () => {
  await stack.engine.kill()
  const change = await ask([])
  await stack.app.kill()
  await Promise.all([stack.app.start(), stack.engine.start()])
  await stack.reconcile({ outboxOnly: true })
  await expectProposed(change, 1)
})

test('killed while the week is written, it is written once more', async () => {
  const change = await ask([hang])
  await calledFor(change)
  await Promise.all([stack.app.kill(), stack.engine.kill()])
  await Promise.all([stack.app.start(), stack.engine.start()])
  await expectProposed(change, 2)
})

test('a change whose writer is silent is taken up by another attempt, and the first stores nothing', async () => {
  const change = await ask([hang])
  await calledFor(change)
  await stack.reconcile({ silentSeconds: 0 })
  await expectProposed(change, 2)
  expect(await rowOf(change)).toMatchObject({ attempt: 2 })
})

interface Asked extends WeekChange {
  owner: string
  calls: () => number
}

async function ask(faults: unknown[]): Promise<Asked> {
  const { owner, id } = await writtenProgram()
  const { token, calls } = await stack.faults(faults)
  const { regenerateWeek } = await import('@/lib/http/regenerate-week')
  const wish = `Bring up my shoulders. coach-fault:${token}`
  const asker = { ownerId: owner, address: 'unknown' }
  const asked = { ownerId: owner, programId: id, week: 2, wish, answers: [], asker }
  const response = await regenerateWeek({ ...asked, requestChange: stack.requestChange })
  const change = weekChangeSchema.parse(await response.json())
  return { ...change, owner, calls: () => calls().length }
}

async function calledFor({ calls }: Asked) {
  await vi.waitFor(() => expect(calls()).toBeGreaterThan(0), { timeout: 90_000 })
}

async function expectProposed({ owner, program_id, change_id, calls }: Asked, times: number) {
  await vi.waitFor(
    async () => {
      expect(await getChange(owner, program_id, change_id)).toMatchObject({ status: 'proposed' })
    },
    { timeout: 90_000, interval: 50 },
  )
  expect(calls()).toBe(times)
  expect(await db().weekVersion.count({ where: { program_id } })).toBe(4)
}

function rowOf({ change_id }: WeekChange) {
  return db().change.findUniqueOrThrow({ where: { id: change_id } })
}
