import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'
import { programListSchema } from '@/lib/domain/contract/views'

test('the seed makes a finished, a stopped and a running program of one browser', async ({
  baseURL,
}) => {
  test.slow()
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...['--import', 'tsx', 'scripts/seed.ts', '--url', baseURL!],
  ])
  const cookie = /document\.cookie = '(.+); path=\/'/.exec(stdout)![1]!
  const answer = await fetch(`${baseURL}/api/programs`, { headers: { cookie } })
  const { programs } = programListSchema.parse(await answer.json())
  expect(programs.map(({ duration_weeks }) => duration_weeks)).toEqual([24, 4, 8])
  expect(programs.slice(1).map(({ status }) => status)).toEqual(['completed', 'cancelled'])
  const running = programs[0]!.program_id
  await fetch(`${baseURL}/api/programs/${running}`, {
    method: 'DELETE',
    headers: { cookie, origin: baseURL! },
  })
})
