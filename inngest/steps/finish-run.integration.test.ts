import { afterEach, expect, test, vi } from 'vitest'
import { db } from '@/lib/db/client'
import { getProgram } from '@/lib/db/owner/get-program'
import { markStarted } from '@/lib/db/run/mark-started'
import { saveMetadata } from '@/lib/db/run/save-metadata'
import { saveWeek } from '@/lib/db/run/weeks/save-week'
import {
  createTestProgram,
  testBasis,
  testMetadata,
  testWeek,
  useTestDatabase,
} from '@/lib/db/testing/test-program'
import { log } from '@/lib/log'
import { finishRun } from './finish-run'

useTestDatabase()
const error = vi.spyOn(log, 'error').mockImplementation(() => {})
afterEach(() => error.mockClear())

test('a finished program that fails a rule is told loudly, finding by finding, and shows it', async () => {
  const { ownerId, programId, run } = await begin()
  await saveWeek(run, testWeek(1), testBasis)
  expect(await finishRun(run)).toEqual({ weeksLeft: false })
  const program = await getProgram(ownerId, programId)
  const failed = program?.audit?.findings.filter(({ severity }) => severity === 'fail') ?? []
  expect(program?.state.status).toBe('completed')
  expect(failed.map(({ rule }) => rule)).toContain('N03')
  const told = error.mock.calls.map(([entry]) => entry as unknown as Record<string, unknown>)
  expect(told).toHaveLength(failed.length)
  for (const [index, { rule, where, measured, limit }] of failed.entries()) {
    expect(told[index]).toMatchObject({ job: programId, rule, where, measured, limit })
  }
})

test('a program that cannot be audited is told as well, and is not shown as audited', async () => {
  const { ownerId, programId, run } = await begin()
  await saveWeek(run, testWeek(1), testBasis)
  await db().weekVersion.updateMany({ where: { program_id: programId }, data: { body: {} } })
  await finishRun(run)
  const row = await db().program.findUniqueOrThrow({ where: { id: programId, owner_id: ownerId } })
  expect(row).toMatchObject({ status: 'completed', audit: null })
  expect(error.mock.calls.at(-1)).toContain('The program could not be audited')
})

async function begin() {
  const program = await createTestProgram(1)
  await markStarted(program.run)
  await saveMetadata(program.run, testMetadata)
  return program
}
