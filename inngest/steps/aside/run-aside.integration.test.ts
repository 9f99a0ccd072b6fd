import { expect, test } from 'vitest'
import { createTestProgram, useTestDatabase } from '@/lib/db/testing/test-program'
import { startRun } from '@/inngest/steps/start-run'
import { writeMetadataStep } from '@/inngest/steps/write-metadata-step'
import { useTestCoach } from '@/inngest/testing/test-coach'
import { writeCuesStep } from './write-cues-step'
import { writeStoryStep } from './write-story-step'

useTestDatabase()
const coach = useTestCoach()

test('what is stored is not asked for again when an engine never heard of its end', async () => {
  const token = await coach.script([])
  const { run } = await createTestProgram(2, { goal: `coach-fault:${token}` })
  await startRun(run)
  await writeMetadataStep(run, { attempt: 0, maxAttempts: 4 })
  const steps = [() => writeStoryStep(run), () => writeCuesStep(run, 1)]
  for (const step of steps) expect(await step()).toBe('stored')
  const paid = coach.calls(token).length
  for (const step of steps) expect(await step()).toBe('already stored')
  expect(coach.calls(token)).toHaveLength(paid)
})
