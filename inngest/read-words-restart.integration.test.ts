import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { db } from '@/lib/db/client'
import { progressLog } from '@/lib/db/testing/test-program'
import { type Stack, startStack } from './testing/start-stack'

let stack: Stack
beforeAll(async () => {
  stack = await startStack()
})
beforeEach(() => Promise.all([stack.app.start(), stack.engine.start()]))
afterAll(() => stack.stop())

type Program = Awaited<ReturnType<Stack['begin']>>

const words = 'Bring up my shoulders.'
const hang = { when: { kind: 'words', call: 1 }, fault: { type: 'hang' } }
const hangMetadata = { when: { kind: 'metadata', call: 1 }, fault: { type: 'hang' } }

test('killed before the words are read, a program reads them once', async () => {
  await stack.engine.kill()
  const program = await stack.begin(1, { words })
  await stack.app.kill()
  await Promise.all([stack.app.start(), stack.engine.start()])
  await stack.reconcile({ outboxOnly: true })
  await expectWritten(program, { readings: 1 })
})

test('killed while the words are read, a program reads them once more', async () => {
  const program = await stack.begin(1, { words, faults: [hang] })
  await calledFor(program, 'words')
  await stack.app.kill()
  await stack.app.start()
  await expectWritten(program, { readings: 2 })
})

test('killed after the words were read, a program does not read them again', async () => {
  const program = await stack.begin(1, { words, faults: [hangMetadata] })
  await calledFor(program, 'metadata')
  const { blueprint } = await rowOf(program)
  await Promise.all([stack.app.kill(), stack.engine.kill()])
  await Promise.all([stack.app.start(), stack.engine.start()])
  await expectWritten(program, { readings: 1 })
  expect((await rowOf(program)).blueprint).toEqual(blueprint)
})

test('with a model that reads no words the program completes by rules', async () => {
  const down = { when: { kind: 'words' }, fault: { type: 'status', status: 503 } }
  const program = await stack.begin(1, { words, faults: [down] })
  await expectWritten(program, { readings: 2 })
})

function rowOf({ programId }: Program) {
  return db().program.findUniqueOrThrow({ where: { id: programId } })
}

async function calledFor(program: Program, kind: string) {
  const calls = () => program.calls().filter((call) => call.kind === kind)
  await vi.waitFor(() => expect(calls()).not.toHaveLength(0), { timeout: 90_000 })
}

async function expectWritten(program: Program, { readings }: { readings: number }) {
  await program.until(({ status }) => status === 'completed')
  const { understood } = await program.status()
  expect(understood.map(({ quote }) => quote)).toEqual(['Bring up my shoulders'])
  expect(await progressLog(program.programId)).toEqual([5, 10, 95, 100])
  const kinds = program.calls().map(({ kind }) => kind)
  expect(kinds.filter((kind) => kind === 'words')).toHaveLength(readings)
  expect(await db().weekVersion.count({ where: { program_id: program.programId } })).toBe(1)
}
