import { afterAll, expect, test } from 'vitest'
import { getStatus } from '@/lib/db/owner/get-status'
import { createTestProgram, useTestDatabase } from '@/lib/db/testing/test-program'
import { coachModel } from '@/lib/env'
import { freePort } from '@/servers/free-port'
import { type RunningCoach, startCoach } from '@/servers/coach/start-coach'
import { startRun } from './steps/start-run'
import { writeMetadataStep } from './steps/write-metadata-step'

useTestDatabase()
let coach: RunningCoach | undefined
afterAll(() => coach?.stop())

const first = { attempt: 0, maxAttempts: 4 }

/** A model of somebody's own, which happens to be the coach. */
test('a wrong address is told in seconds; a server that has answered and is away for a moment is waited for', async () => {
  const port = await freePort()
  Object.assign(process.env, {
    OPENAI_BASE_URL: `http://127.0.0.1:${port}/v1`,
    PROGRAM_CREATION_MODEL: coachModel,
    LOG_LEVEL: 'silent',
  })
  const unheard = await begin()
  await expect(writeMetadataStep(unheard.run, first)).rejects.toThrow(/does not answer/)
  const failed = await unheard.status()
  expect(failed?.status).toBe('failed')
  expect(failed?.error?.message).toMatch(/does not answer/)

  coach = await startCoach({ pace: 'instant', port })
  expect(await writeMetadataStep((await begin()).run, first)).toBe('stored')
  await coach.stop()
  const waiting = await begin()
  await expect(writeMetadataStep(waiting.run, first)).rejects.toThrow(/does not answer/)
  expect((await waiting.status())?.status).toBe('in_progress')
  coach = await startCoach({ pace: 'instant', port })
  expect(await writeMetadataStep(waiting.run, { ...first, attempt: 1 })).toBe('stored')
})

async function begin() {
  const { run, ownerId, programId } = await createTestProgram(1)
  await startRun(run)
  return { run, status: () => getStatus(ownerId, programId) }
}
