import { expect, test } from 'vitest'
import type { ProgramRecord } from '@/lib/domain/contract/program-record'
import { wantedPages } from './wanted-pages'

const now = new Date('2027-03-03T12:00:00Z')

/** Four weeks of two days, of which the first so many are done. */
function program(done: number, revision = 7) {
  const weeks = [1, 2, 3, 4].map((week) => ({ week, workouts: [{ day: 1 }, { day: 2 }] }))
  const workouts = weeks.flatMap(({ week }) =>
    [1, 2].map((day) => ({
      ...{ week, day, planned_on: `2027-03-${String(week * 7 + day).padStart(2, '0')}` },
      status: (week - 1) * 2 + day <= done ? 'done' : 'planned',
      closed_at: null,
    })),
  )
  const state = { program_id: 'p', revision }
  const record = { state, weeks, workouts, profile: { duration_weeks: 4 }, time_zone: 'UTC' }
  return record as unknown as ProgramRecord
}

test('the program’s page comes first, then the days of the next workout’s week and of the one after', () => {
  const { paths, weeks } = wantedPages(program(3), now)
  expect(weeks).toEqual([2, 3])
  expect(paths).toEqual([
    '/programs/p',
    '/programs/p/weeks/2/days/1',
    '/programs/p/weeks/2/days/2',
    '/programs/p/weeks/3/days/1',
    '/programs/p/weeks/3/days/2',
  ])
  expect(wantedPages(program(7), now).weeks).toEqual([4])
  expect(wantedPages(program(8), now).weeks).toEqual([4])
})

test('what the pages say is new when the program, what is done of it or the date is', () => {
  const stampOf = (...asked: Parameters<typeof wantedPages>) => wantedPages(...asked).stamp
  const stamp = stampOf(program(3), now)
  expect(stampOf(program(3), new Date(now.getTime() + 60_000))).toBe(stamp)
  for (const other of [
    stampOf(program(3, 8), now),
    stampOf(program(4), now),
    stampOf(program(3), new Date('2027-03-04T12:00:00Z')),
  ])
    expect(other).not.toBe(stamp)
})
