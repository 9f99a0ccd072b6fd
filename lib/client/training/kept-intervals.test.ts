import { expect, test } from 'vitest'
import { hasRun, type KeptIntervals } from './kept-intervals'

const clock: KeptIntervals = { set: '1 1 d1s6 1', rounds: 8, began: 1000, since: 1000, ran: 0 }

test('a clock of rounds counts by the wall clock, and not while it is paused', () => {
  expect(hasRun(clock, 61_000)).toBe(60_000)
  const paused = { ...clock, since: null, ran: 60_000 }
  expect(hasRun(paused, 900_000)).toBe(60_000)
  expect(hasRun({ ...paused, since: 900_000 }, 910_000)).toBe(70_000)
})

test('a page that has not looked at the time since the clock went on takes nothing back', () => {
  expect(hasRun({ ...clock, since: 900_000, ran: 60_000 }, 899_000)).toBe(60_000)
})
