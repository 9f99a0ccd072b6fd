import { describe, expect, it } from 'vitest'
import { isHard, printedReserve, reckonedReserve } from './last-set'

const set = { sets: 1, reps: 5, rir: null, pct: null, rest_seconds: null }

describe('the reserve of the last set', () => {
  it.each([
    ['a single at the maximum leaves nothing', { ...set, reps: 1, pct: 100 }, 0],
    ['one five at 75 % leaves five', { ...set, pct: 75 }, 5],
    ['the fourth six at 74.2 % leaves three', { ...set, sets: 4, reps: 6, pct: 74.18 }, 3],
    ['ten sets tire no more than six', { ...set, sets: 10, reps: 3, pct: 70 }, 7],
    ['short rests cost two points a set', { ...set, sets: 3, pct: 75, rest_seconds: 90 }, 3.56],
  ])('%s', (_, group, left) => {
    expect(reckonedReserve(group)).toBeCloseTo(left, 1)
  })

  it('falls with every set, repetition and percent', () => {
    const base = { ...set, sets: 3, pct: 75, rest_seconds: 180 }
    for (const harder of [{ sets: 4 }, { reps: 6 }, { pct: 77.5 }, { rest_seconds: 120 }]) {
      expect(reckonedReserve({ ...base, ...harder })).toBeLessThan(reckonedReserve(base)!)
    }
  })

  it('prints what is written before what is reckoned, never less than none', () => {
    expect(printedReserve({ ...set, rir: 2, pct: 60 })).toBe(2)
    expect(printedReserve({ ...set, reps: 6, pct: 90 })).toBe(0)
  })

  it('calls a set easy from five left on, and such a set is not hard', () => {
    expect(printedReserve({ ...set, pct: 76.5 })).toBe(4)
    expect(isHard({ ...set, pct: 76.5 })).toBe(true)
    expect(printedReserve({ ...set, pct: 75 })).toBe('easy')
    expect(isHard({ ...set, pct: 75 })).toBe(false)
  })

  it('says nothing where nothing is known, and counts the set', () => {
    expect(printedReserve(set)).toBeNull()
    expect(isHard(set)).toBe(true)
  })
})
