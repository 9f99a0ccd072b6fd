import { expect, test, vi } from 'vitest'
import { db } from '@/lib/db/client'
import { getWeek } from '@/lib/db/owner/get-week'
import { createTestProgram, useTestDatabase } from '@/lib/db/testing/test-program'
import type { FaultScriptInput } from '@/servers/coach/faults/fault-script'
import { startRun } from './steps/start-run'
import { writeMetadataStep } from './steps/write-metadata-step'
import { writeWeekStep } from './steps/write-week-step'
import { useTestCoach } from './testing/test-coach'

// A process that dies in a repair leaves the step to another attempt, which these tests begin beside it.

useTestDatabase()
const coach = useTestCoach()

const first = { attempt: 0, maxAttempts: 4 }

test('a week whose repair was interrupted is asked for its repair alone', async () => {
  const program = await begin([
    { when: { kind: 'week', call: 1 }, fault: { type: 'evil', what: 'html' } },
    { when: { kind: 'week', call: 2 }, fault: { type: 'hang' } },
  ])
  const { run, programId, ownerId } = program
  await writeMetadataStep(run, first)
  const interrupted = writeWeekStep(run, { week: 1, isFirst: true }, first)
  await program.isHanging()
  const again = await program.resume()
  expect(await writeWeekStep(again, { week: 1, isFirst: true }, first)).toBe('stored')
  expect(await interrupted).toBe('superseded')
  expect(await program.steps()).toEqual(['metadata', 'week', 'repair', 'repair'])
  expect(JSON.stringify(await getWeek(ownerId, programId, 1))).not.toMatch(/script/)
  const row = { program_id_week: { program_id: programId, week: 1 } }
  expect(await db().programWeek.findUnique({ where: row })).toMatchObject({ draft: null })
})

test('a repair that fails for good costs nothing of what was stored before it', async () => {
  const program = await begin([
    { when: { kind: 'week', call: 1 }, fault: { type: 'wrong_days' } },
    { when: { kind: 'week', call: 2 }, fault: { type: 'hang' } },
    { when: { kind: 'week', call: 'every' }, fault: { type: 'status', status: 500 } },
  ])
  await writeMetadataStep(program.run, first)
  const interrupted = writeWeekStep(program.run, { week: 1, isFirst: true }, first)
  await program.isHanging()
  const again = await program.resume()
  expect(await writeWeekStep(again, { week: 1, isFirst: true }, first)).toBe('stored')
  await interrupted
  expect(await program.steps()).toEqual(['metadata', 'week', 'repair', 'repair'])
})

test('metadata whose repair was interrupted is asked for its repair alone', async () => {
  const program = await begin([
    { when: { kind: 'metadata', call: 1 }, fault: { type: 'evil', what: 'html' } },
    { when: { kind: 'metadata', call: 2 }, fault: { type: 'hang' } },
  ])
  const interrupted = writeMetadataStep(program.run, first)
  await program.isHanging()
  const again = await program.resume()
  expect(await writeMetadataStep(again, first)).toBe('stored')
  await interrupted
  expect(await program.steps()).toEqual(['metadata', 'repair', 'repair'])
  const row = await db().program.findUnique({ where: { id: program.programId } })
  expect(row?.metadata_draft).toBeNull()
  expect(JSON.stringify(row?.metadata)).not.toMatch(/script/)
})

async function begin(script: FaultScriptInput) {
  const token = await coach.script(script)
  const program = await createTestProgram(1, { goal: `coach-fault:${token}` })
  const { run, programId } = program
  await startRun(run)
  return {
    ...program,
    isHanging: () =>
      vi.waitFor(
        () => expect(coach.calls(token).at(-1)).toMatchObject({ fault: 'hang', ending: null }),
        { timeout: 30_000 },
      ),
    async resume() {
      const again = { ...run, attempt: run.attempt + 1 }
      await db().program.update({
        where: { id: programId },
        data: { attempt: again.attempt, revision: { increment: 1 } },
      })
      return again
    },
    /** What each call was for, in their order; one that nobody wanted any more at the end. */
    async steps() {
      const calls = await db().modelCall.findMany({
        where: { program_id: programId },
        orderBy: { created_at: 'asc' },
      })
      return calls.map(({ step }) => step)
    },
  }
}
