import { existsSync } from 'node:fs'
import pg from 'pg'
import { newCaller, until } from './caller'
import { databaseOf } from './data-folder'
import { expect, test } from './own-app'
import { scriptFaults } from './scripted-faults'

test.skip(
  Boolean(process.env.TEST_INNGEST_BASE_URL),
  'What an Inngest server elsewhere survives is not ours to prove.',
)
test.skip(!existsSync('/proc'), 'It finds what to kill in /proc.')

test.use({ settings: { OPENAI_BASE_URL: process.env.E2E_COACH_URL, COACH: '1' } })

test('killed in the middle of twelve weeks, all at once, and started again: nothing is lost, lost work is paid for once', async ({
  ownApp,
  playwright,
}) => {
  const coach = await scriptFaults([
    {
      when: { kind: 'week' },
      fault: { type: 'slow', first_token_ms: 500, tokens_per_second: 700 },
    },
  ])
  const { request, program_id } = await newCaller(playwright, ownApp.url, {
    duration_weeks: 12,
    notes: coach.words,
  })
  await until(request, program_id, ({ weeks }) => {
    const count = (state: string) => weeks.filter(({ status }) => status === state).length
    return count('done') >= 4 && count('writing') >= 3
  })
  await ownApp.kill()
  const killed = new Date()
  const paid = await coach.calls()
  await coach.set([])

  await ownApp.start()
  // The app resumes while this is asked: what it has written since does not count as kept.
  const stored = (await storedWeeks(ownApp.dataDir, program_id)).filter(
    ({ created_at }) => created_at < killed,
  )
  const done = await until(request, program_id, ({ status }) => status === 'completed')

  expect(done.weeks.map(({ status, version }) => `${status} ${version}`)).toEqual(
    Array.from({ length: 12 }, () => 'done 1'),
  )
  const now = await storedWeeks(ownApp.dataDir, program_id)
  expect(now).toHaveLength(12)
  expect(now).toEqual(expect.arrayContaining(stored))
  expect(stored.length).toBeGreaterThanOrEqual(4)

  const { metadata, weeks } = await coach.calls()
  expect(metadata).toBe(1)
  const kept = stored.map(({ week }) => week)
  const lost = Object.keys(paid.weeks)
    .map(Number)
    .filter((week) => !kept.includes(week))
  expect(lost.length).toBeGreaterThan(0)
  for (let week = 1; week <= 12; week++) {
    expect(weeks[week], `calls of week ${week}`).toBe(lost.includes(week) ? 2 : 1)
  }
})

/** Every version of every week that was ever written, with the moment that it was. */
async function storedWeeks(dataDir: string, programId: string) {
  const client = new pg.Client(databaseOf(dataDir).url)
  await client.connect()
  const { rows } = await client.query<{ week: number; version: number; created_at: Date }>(
    'select week, version, created_at from week_version where program_id = $1 order by week',
    [programId],
  )
  await client.end()
  return rows
}
