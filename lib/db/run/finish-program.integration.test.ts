import { expect, test, vi } from 'vitest'
import { auditProgram } from '@/lib/domain/audit/audit-program'
import { db } from '@/lib/db/client'
import {
  createTestProgram,
  testBasis,
  testMetadata,
  testWeek,
  useTestDatabase,
} from '@/lib/db/testing/test-program'
import { finishProgram } from './finish-program'
import { inRun, type Run } from './in-run'
import { markStarted } from './mark-started'
import { saveMetadata } from './save-metadata'
import { saveWeek } from './weeks/save-week'

vi.mock('@/lib/domain/audit/audit-program', { spy: true })
vi.mock('./in-run', { spy: true })
const { inRun: locked } = await vi.importActual<{ inRun: typeof inRun }>('./in-run')
useTestDatabase()

test('nobody waits for the audit: the row is locked when it is made', async () => {
  const run = await writtenProgram()
  expect(await finishProgram(run)).toMatchObject({ outcome: 'completed' })
  expect(auditProgram).toHaveBeenCalledTimes(1)
  expect(auditProgram).toHaveBeenCalledBefore(vi.mocked(inRun))
})

test('a week that changed after the audit is audited again before the program is finished', async () => {
  const run = await writtenProgram()
  changeBeforeLock(run, 1)
  expect(await finishProgram(run)).toMatchObject({ outcome: 'completed' })
  expect(titlesAudited()).toEqual([['Week 1'], ['Version 2']])
  const { audit } = await db().program.findUniqueOrThrow({ where: { id: run.programId } })
  expect(audit).toEqual(vi.mocked(auditProgram).mock.results[1]?.value)
})

test('weeks that keep changing finish nothing, so that the step is tried again', async () => {
  const run = await writtenProgram()
  changeBeforeLock(run, 2)
  await expect(finishProgram(run)).rejects.toThrow('Weeks changed twice')
  const row = await db().program.findUniqueOrThrow({ where: { id: run.programId } })
  expect(row).toMatchObject({ status: 'in_progress', audit: null, finished_at: null })
  expect(await finishProgram(run)).toMatchObject({ outcome: 'completed' })
})

async function writtenProgram(): Promise<Run> {
  const { run } = await createTestProgram(1)
  await markStarted(run)
  await saveMetadata(run, testMetadata)
  await saveWeek(run, testWeek(1), testBasis)
  vi.mocked(inRun).mockClear()
  vi.mocked(auditProgram).mockClear()
  return run
}

/** The week gets a new version at the last moment before the row is locked, this often. */
function changeBeforeLock({ programId }: Run, times: number) {
  for (let version = 2; version < 2 + times; version++) {
    vi.mocked(inRun).mockImplementationOnce(async (run, work) => {
      await changeWeek(programId, version)
      return locked(run, work)
    })
  }
}

async function changeWeek(programId: string, version: number) {
  const body = testWeek(1, `Version ${version}`)
  const key = { program_id: programId, week: 1 }
  await db().weekVersion.create({
    data: { ...key, version, body, basis: testBasis, written_by_attempt: 1 },
  })
  await db().programWeek.update({ where: { program_id_week: key }, data: { version } })
}

function titlesAudited() {
  return vi.mocked(auditProgram).mock.calls.map(([{ weeks }]) => weeks.map(({ title }) => title))
}
