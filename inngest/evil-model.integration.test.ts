import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { getProgram } from '@/lib/db/owner/get-program'
import { getStatus } from '@/lib/db/owner/get-status'
import { createTestProgram, useTestDatabase } from '@/lib/db/testing/test-program'
import {
  evilKinds,
  type EvilKind,
  type FaultScriptInput,
} from '@/servers/coach/faults/fault-script'
import { finishRun } from './steps/finish-run'
import { startRun } from './steps/start-run'
import { writeCuesStep } from './steps/aside/write-cues-step'
import { writeStoryStep } from './steps/aside/write-story-step'
import { writeMetadataStep } from './steps/write-metadata-step'
import { writeWeekStep } from './steps/write-week-step'
import { useTestCoach } from './testing/test-coach'

// The steps themselves, without an engine that would wait and try again.

useTestDatabase()
const coach = useTestCoach()

const weeks = 2
/** Far too long, or without a day or slot that could be used. */
const beyondUse: EvilKind[] = ['bounds', 'types', 'endless', 'hollow']

test.each(evilKinds)('nonsense of one kind, always: %s', async (what) => {
  const program = await write([{ when: {}, fault: { type: 'evil', what } }])
  const ended = await expectSoundOrFailed(program)
  expect(ended).toBe(beyondUse.includes(what) ? 'failed' : 'completed')
})

test('nonsense of all kinds by turns', async () => {
  const program = await write([{ when: {}, fault: { type: 'evil', what: 'turns' } }])
  await expectSoundOrFailed(program)
  expect((await stored(program)).bodies).toHaveLength(weeks)
})

test('5 MB in every week', async () => {
  const program = await write([{ when: { kind: 'week' }, fault: { type: 'huge' } }])
  await expectSoundOrFailed(program)
  const status = await getStatus(program.ownerId, program.programId)
  expect(status?.error?.message).toMatch(/The model wrote without end/)
  expect(status?.weeks[0]?.detail).toMatch(/reply ran away: far more text than asked for/)
})

test('two repairs a week, also over several attempts of the program', async () => {
  const script: FaultScriptInput = [{ when: { kind: 'week', week: 1 }, fault: { type: 'prose' } }]
  const program = await write(script)
  expect(await stored(program)).toMatchObject({ repairs: { 1: 2 } })
  const { run, token } = program
  const before = coach.calls(token).length
  await db().program.update({
    where: { id: run.programId },
    data: { attempt: 2, status: 'in_progress' },
  })
  const again = writeWeekStep({ ...run, attempt: 2 }, { week: 1, isFirst: true }, lastTry)
  await expect(again).rejects.toThrow(/did not answer with the data/)
  expect(coach.calls(token).length - before).toBe(1)
  expect(await stored(program)).toMatchObject({ repairs: { 1: 2 } })
})

const lastTry = { attempt: 3, maxAttempts: 4 }

type Written = Awaited<ReturnType<typeof write>>

/** A program by its steps, each as if it were the last time that the engine asks. */
async function write(script: FaultScriptInput) {
  const token = await coach.script(script)
  const program = await createTestProgram(weeks, { goal: `coach-fault:${token}` })
  const { run } = program
  await startRun(run)
  const metadata = await writeMetadataStep(run, lastTry).catch(() => 'failed')
  if (metadata !== 'failed') {
    await Promise.all(
      Array.from({ length: weeks }, (_, i) =>
        writeWeekStep(run, { week: i + 1, isFirst: i === 0 }, lastTry).catch(() => {}),
      ),
    )
    await Promise.all([writeStoryStep(run), writeCuesStep(run, 1)])
    await finishRun(run)
  }
  return { ...program, token }
}

async function stored({ programId }: Pick<Written, 'programId'>) {
  const bodies = await db().weekVersion.findMany({ where: { program_id: programId } })
  const calls = await db().modelCall.findMany({ where: { program_id: programId } })
  const repairs: Record<number, number> = {}
  for (const { week, step } of calls) {
    if (step === 'repair') repairs[week ?? 0] = (repairs[week ?? 0] ?? 0) + 1
  }
  return { bodies, calls, repairs }
}

/** Every rule of a finished program holds; otherwise each missing week says why. Calls are counted. */
async function expectSoundOrFailed(program: Written) {
  const { ownerId, programId, token } = program
  const { bodies, calls, repairs } = await stored(program)
  const status = await getStatus(ownerId, programId)
  for (const count of Object.values(repairs)) expect(count).toBeLessThanOrEqual(2)
  expect(coach.calls(token)).toHaveLength(calls.length)
  if (status?.status === 'completed') {
    const { audit, metadata, weeks: shown } = (await getProgram(ownerId, programId))!
    expect(JSON.stringify([{ ...metadata, adjustments: [] }, shown.map(cuesIn)])).not.toMatch(EVIL)
    expect(bodies).toHaveLength(weeks)
    expect(audit?.findings.filter(({ severity }) => severity === 'fail')).toEqual([])
    expect(JSON.stringify(bodies)).not.toMatch(EVIL)
  } else {
    expect(status?.status).toBe('failed')
    expect(status?.error?.message).toMatch(/^[A-Z].*\.$/)
  }
  return status?.status
}

const EVIL = /<script|<img|Diese Woche|through the pain/

function cuesIn({ workouts }: { workouts: { exercises: { cue: string }[] }[] }) {
  return workouts.flatMap(({ exercises }) => exercises.map(({ cue }) => cue))
}
