import { expect, test } from 'vitest'
import { carriedLoad, prefill } from './prefill'

const set = { set_no: 1, name: 'Set 1', from: 8, to: 12, load_kg: 16, rir: 2 }
const done = (amount: number, load_kg: number | null = 16) => ({
  ...{ amount, load_kg, rir: 2, rir_touched: false },
})

test('a range begins one repetition further than last time, and ends at its top', () => {
  expect(prefill(set, undefined, null).amount).toBe(8)
  expect(prefill(set, done(10), null).amount).toBe(11)
  expect(prefill(set, done(12), null).amount).toBe(12)
  expect(prefill(set, done(3), null).amount).toBe(8)
})

test('at a heavier weight a range begins at its lower end', () => {
  expect(prefill({ ...set, load_kg: 18 }, done(12), null)).toMatchObject({ amount: 8, load_kg: 18 })
})

test('without a weight in the plan last time’s stands', () => {
  expect(prefill({ ...set, load_kg: null }, done(9, 14), null).load_kg).toBe(14)
  expect(prefill({ ...set, load_kg: null }, undefined, null).load_kg).toBeNull()
})

test('a weight that was changed carries on to equal sets, not from a top set to its back-offs', () => {
  const back = { ...set, load_kg: 100 }
  const sets = [
    { ...set, load_kg: 130 },
    { ...back, set_no: 2 },
    { ...back, set_no: 3 },
  ]
  const heavyTop = (set_no: number) => (set_no === 1 ? done(2, 132.5) : undefined)
  expect(carriedLoad(sets, 2, heavyTop)).toBeNull()
  const lighter = (set_no: number) => (set_no === 2 ? done(5, 97.5) : undefined)
  expect(carriedLoad(sets, 3, lighter)).toBe(97.5)
  const asPlanned = (set_no: number) => (set_no === 2 ? done(5, 100) : undefined)
  expect(carriedLoad(sets, 3, asPlanned)).toBeNull()
})
