import { expect, test } from 'vitest'
import {
  type Intervals,
  intervalAt,
  READY_SECONDS,
  secondsOfIntervals,
  wholeRounds,
} from './interval-at'

const eight: Intervals = { rounds: 8, hard_seconds: 30, easy_seconds: 75 }
const at = (seconds: number, intervals = eight) => intervalAt(intervals, READY_SECONDS + seconds)

test('after some seconds to get ready rounds are hard, then easy', () => {
  expect(intervalAt(eight, 0)).toEqual({ phase: 'ready', round: 1, left: 10, done: 0 })
  expect(intervalAt(eight, 9.5)).toEqual({ phase: 'ready', round: 1, left: 1, done: 0 })
  expect(at(0)).toEqual({ phase: 'hard', round: 1, left: 30, done: 0 })
  expect(at(29.2)).toEqual({ phase: 'hard', round: 1, left: 1, done: 0 })
  expect(at(30)).toEqual({ phase: 'easy', round: 1, left: 75, done: 1 })
  expect(at(105)).toEqual({ phase: 'hard', round: 2, left: 30, done: 1 })
})

test('it is over with the last hard part, and stays so', () => {
  const end = secondsOfIntervals(eight)
  expect(end).toBe(READY_SECONDS + 8 * 30 + 7 * 75)
  expect(intervalAt(eight, end - 1)).toEqual({ phase: 'hard', round: 8, left: 1, done: 7 })
  for (const seconds of [end, end + 3600]) {
    expect(intervalAt(eight, seconds)).toEqual({ phase: 'over', round: 8, left: 0, done: 8 })
  }
})

test('on the minute a round follows the other', () => {
  const swings = { rounds: 3, hard_seconds: 60, easy_seconds: 0 }
  expect(at(59, swings)).toMatchObject({ phase: 'hard', round: 1, left: 1 })
  expect(at(60, swings)).toMatchObject({ phase: 'hard', round: 2, left: 60, done: 1 })
  expect(at(180, swings).phase).toBe('over')
})

test('who ends after the round that is easy by now has ended', () => {
  expect(at(40, { ...eight, rounds: 1 })).toMatchObject({ phase: 'over', done: 1 })
})

test('a clock runs whole rounds, one at least, whatever was typed', () => {
  expect([0, 0.4, 2.5, 6].map(wholeRounds)).toEqual([1, 1, 3, 6])
})
