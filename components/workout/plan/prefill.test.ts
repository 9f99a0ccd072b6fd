import { expect, test } from 'vitest'
import { carriedLoad } from './prefill'

const set = { set_no: 1, name: 'Set 1', from: 8, to: 12, load_kg: 130, rir: 2 }
const back = { ...set, load_kg: 100 }
const sets = [set, { ...back, set_no: 2 }, { ...back, set_no: 3 }]
const done = (load_kg: number) => ({ amount: 5, load_kg, rir: 2, rir_touched: false })
const offered = (set_no: number) => sets[set_no - 1]!.load_kg

test('a weight that was changed carries on to equal sets', () => {
  const lighter = (set_no: number) => (set_no === 2 ? done(97.5) : undefined)
  expect(carriedLoad(sets, 3, lighter, offered)).toBe(97.5)
})

test('a top set carries nothing to its back-offs, and what went as offered nothing at all', () => {
  const heavyTop = (set_no: number) => (set_no === 1 ? done(132.5) : undefined)
  expect(carriedLoad(sets, 2, heavyTop, offered)).toBeNull()
  const asOffered = (set_no: number) => (set_no === 2 ? done(100) : undefined)
  expect(carriedLoad(sets, 3, asOffered, offered)).toBeNull()
})
