import { expect, test } from 'vitest'
import { ageRampOf } from '@/lib/domain/athlete/age-ramp'
import type { Athlete } from '@/lib/domain/athlete/athlete'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import { gridAthlete } from '@/testing/plans/grid-cases'
import { clockRow, sessionSeconds } from './session-clock'

const hour = gridAthlete({
  style: 'strength',
  level: 'intermediate',
  days: 3,
  minutes: 60,
  kit: 'full_gym',
  weeks: 8,
})

const row = (athlete: Athlete, id: string, sets: number, amount: number, rest: number, ramp = 0) =>
  clockRow(
    athlete,
    {
      tag: catalogueEntry(id).pattern === 'conditioning' ? 'c' : 'a',
      exercise: catalogueEntry(id),
    },
    [{ sets, amount_min: amount, amount_max: amount, rir: null, pct: null }],
    rest,
    ramp,
  )
const alone = { mates: [null, null], fillers: [null, null] }

test('a row is set up, warmed up to, worked and rested: 75 s, 60 s a step, 4 s a rep and 15 s a set', () => {
  expect(row(hour, 'back-squat', 4, 6, 180, 3).alone).toBe(75 + 3 * 60 + 4 * (24 + 15) + 3 * 180)
})

test('a side at a time takes twice as long and ten seconds to change', () => {
  expect(row(hour, 'bulgarian-split-squat', 1, 10, 90).work).toBe(2 * 40 + 10)
})

test('minutes, rounds, meters and seconds take what they say', () => {
  expect(row(hour, 'bike-steady', 1, 20, 0).alone).toBe(60 + 20 * 60)
  expect(row(hour, 'bike-intervals', 1, 8, 0).alone).toBe(60 + 8 * 105)
  expect(row(hour, 'flat-sprint', 1, 20, 0).work).toBe(7)
  expect(row(hour, 'front-plank', 2, 30, 60).work).toBe(60)
})

test('the warm-up is longer in long sessions and with age', () => {
  const seconds = (athlete: Partial<Athlete>) =>
    sessionSeconds({ ...hour, ...athlete }, [], { mates: [], fillers: [] })
  expect(seconds({ sessionMinutes: 20 })).toBe(4 * 60)
  expect(seconds({ sessionMinutes: 45 })).toBe(5 * 60)
  expect(seconds({})).toBe(7 * 60)
  expect(seconds({ ramp: ageRampOf(65) })).toBe(9 * 60)
})

test('two rows in turn share their rests, and trunk work in a lift’s rests costs its sets alone', () => {
  const rows = [row(hour, 'barbell-curl', 3, 10, 75), row(hour, 'triceps-pushdown', 3, 10, 75)]
  const apart = sessionSeconds(hour, rows, alone)
  const inTurn = sessionSeconds(hour, rows, { mates: [1, 0], fillers: [null, null] })
  expect(apart - inTurn).toBe(2 * 75 - 120 + 3 * 15 + 2 * 75)
  const filled = [row(hour, 'back-squat', 3, 5, 180), row(hour, 'dead-bug', 2, 10, 60)]
  const withFiller = sessionSeconds(hour, filled, { mates: [null, null], fillers: [null, 0] })
  expect(withFiller - sessionSeconds(hour, filled.slice(0, 1), alone)).toBe(60)
})
