import { expect, test } from 'vitest'
import type { Asked } from '../harness/ask'
import { judgeProgram } from './judge-program'
import type { ProgramRows } from './read-program'

const asked = { weeks: 2, mayEnd: ['failed'] } as unknown as Asked
const at = new Date(0)

/** A program of two weeks, the second of which could not be written. */
function failedProgram(change: Partial<ProgramRows> = {}): ProgramRows {
  return {
    program: {
      id: '00000000-0000-4000-8000-000000000000',
      ...{ status: 'failed', attempt: 1, weeks_total: 2, progress: 52, message: 'Week 2 …' },
      ...{ metadata: {}, why: '', audit: null, wishes_read_at: at, created_at: at },
      error: { code: 'weeks_failed', message: 'Week 2 could not be written: No.' },
      finished_at: at,
    },
    weeks: [
      { week: 1, status: 'done', version: 1, error: null },
      { week: 2, status: 'failed', version: null, error: 'No.' },
    ],
    versions: [{ week: 1, version: 1, body: {}, written_by_attempt: 1 }],
    progress: [5, 10, 52],
    writes: [write(1)],
    blocks: [],
    ...change,
  }
}

function write(week: number, did: 'INSERT' | 'UPDATE' | 'DELETE' = 'INSERT') {
  return { program_id: '', week, version: 1, did, sha256: '', at }
}

test('a program that failed with its reason, and kept what it had, is as it may be', () => {
  expect(judgeProgram(failedProgram(), asked)).toEqual([])
})

test('the same is wrong where nothing may fail', () => {
  const strict = { ...asked, mayEnd: ['completed' as const] }
  expect(judgeProgram(failedProgram(), strict)).toEqual([
    expect.stringContaining('it is failed (Week 2 …), not completed'),
  ])
})

test.each<[string, Partial<ProgramRows>, string]>([
  ['a week that was changed', { writes: [write(1), write(1, 'UPDATE')] }, 'week 1 v1 met UPDATE'],
  ['a week that was stored twice', { writes: [write(1), write(1)] }, 'a week was stored twice'],
  ['a week that is gone', { writes: [write(1), write(2)] }, 'stored weeks are gone'],
  ['a value left out', { progress: [5, 52] }, 'its progress went 5 52 instead of 5 10 52'],
  ['a value twice', { progress: [5, 10, 10, 52] }, 'its progress went 5 10 10 52'],
  [
    'a week that is still written',
    {
      weeks: [
        { week: 1, status: 'done', version: 1, error: null },
        { week: 2, status: 'writing', version: null, error: null },
      ],
    },
    'week 2 is still writing',
  ],
])('%s is found', (_, change, finding) => {
  expect(judgeProgram(failedProgram(change), asked).join()).toContain(finding)
})

test('a completed program lacks nothing', () => {
  const rows = failedProgram()
  rows.program.status = 'completed'
  rows.program.error = null
  const findings = judgeProgram(rows, { ...asked, mayEnd: ['completed'] }).join('\n')
  expect(findings).toContain('weeks 1 are stored instead of 1 2')
  expect(findings).toContain('week 2 is failed with version null')
  expect(findings).toContain('week 1 is not as a week must be')
  expect(findings).toContain('its audit is missing')
  expect(findings).toContain('progress went 5 10 52 instead of 5 10 52 100')
})
