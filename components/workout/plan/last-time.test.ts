import { expect, test } from 'vitest'
import type { KeptSet } from '@/lib/client/training/kept-log'
import { lastTime } from './last-time'

const lift = { exercise_id: 'squat', slot: 'a' }
const done = (amount: number) => ({ amount, load_kg: 100, rir: 2, rir_touched: false })
const set = (
  week: number,
  day: number,
  set_no: number,
  change: Partial<KeptSet> = {},
): KeptSet => ({
  ...{ program_id: 'p', week, day, slot: 'a', set_no, exercise_id: 'squat', week_version: 1 },
  ...{ done: done(week), rev: 1, client_id: 'c', at: '', waits: false },
  ...change,
})

test('the latest earlier day of the same exercise counts, wherever its slot was', () => {
  const sets = [set(1, 1, 1), set(2, 3, 1, { slot: 'b' }), set(3, 1, 1), set(2, 3, 2)]
  const last = lastTime(sets, { week: 3, day: 1 }, lift)
  expect([...last]).toEqual([[2, done(2)]])
  expect([...lastTime(sets, { week: 2, day: 3 }, lift)]).toEqual([[1, done(1)]])
})

test('what was taken away, and other exercises, were not done', () => {
  const sets = [set(1, 1, 1, { done: null }), set(1, 2, 1, { exercise_id: 'press' })]
  expect(lastTime(sets, { week: 2, day: 1 }, lift).size).toBe(0)
})
