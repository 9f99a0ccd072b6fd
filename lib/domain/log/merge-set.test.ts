import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeSet, type SetWriting, type Standing } from './merge-set'

const minute = (n: number) => new Date(Date.UTC(2027, 0, 4, 18, n)).toISOString()

function write(client_id: string, n: number, reps: number | null, rev = 0): SetWriting {
  const done = reps === null ? null : { amount: reps, load_kg: 100, rir: 2, rir_touched: false }
  return { done, client_id, rev, at: minute(n), sent_at: minute(n) }
}

function after(...writes: SetWriting[]): Standing {
  return writes.reduce<Standing | null>((now, each) => mergeSet(now, each), null)!
}

test('the first write stands as the first state', () => {
  expect(after(write('phone', 1, 5))).toMatchObject({ rev: 1, client_id: 'phone', other: null })
})

test('a repeat changes nothing, also after others have written', () => {
  const first = write('phone', 1, 5)
  const now = after(first, write('tablet', 2, 4, 1))
  expect(mergeSet(now, first)).toBe(now)
  expect(now).toMatchObject({ rev: 2, done: { amount: 4 }, other: null })
})

test('whoever has seen what stands replaces it, and settles what was open', () => {
  const disputed = after(write('phone', 1, 5), write('tablet', 2, 4))
  expect(disputed).toMatchObject({ rev: 2, client_id: 'tablet', other: { done: { amount: 5 } } })
  expect(mergeSet(disputed, write('phone', 3, 5, 2))).toMatchObject({
    ...{ rev: 3, client_id: 'phone', other: null },
  })
})

test('a device replaces its own earlier value without having heard of it', () => {
  expect(after(write('phone', 1, 5), write('phone', 2, 6))).toMatchObject({
    ...{ rev: 2, done: { amount: 6 }, other: null },
  })
  const late = after(write('phone', 2, 6), write('phone', 1, 5))
  expect(late).toMatchObject({ rev: 1, done: { amount: 6 } })
})

test('a device that goes on unaware of the other does not hide it', () => {
  const now = after(write('phone', 1, 5), write('tablet', 2, 4), write('tablet', 3, 3, 1))
  expect(now).toMatchObject({ done: { amount: 3 }, other: { done: { amount: 5 } } })
})

test('a set that one took away and the other changed is shown as both', () => {
  const now = after(write('phone', 1, 5), write('phone', 5, null, 1), write('tablet', 3, 6))
  expect(now).toMatchObject({ done: null, other: { client_id: 'tablet', done: { amount: 6 } } })
})

test('two devices that did the same have nothing to settle', () => {
  const now = after(write('phone', 1, 5), write('tablet', 2, 5))
  expect(now).toMatchObject({ rev: 1, client_id: 'phone', other: null })
})

const anyWrite = fc
  .tuple(
    fc.constantFrom('phone', 'tablet'),
    fc.integer({ min: 0, max: 59 }),
    fc.integer({ min: 0, max: 9 }),
  )
  .map(([client, n, reps]) => write(client, n, reps === 0 ? null : reps))

test('what two devices wrote unaware of each other ends alike in either order', () => {
  fc.assert(
    fc.property(anyWrite, anyWrite, (one, other) => {
      fc.pre(one.client_id !== other.client_id)
      const [first, second] = [after(one, other), after(other, one)]
      expect(first.done).toEqual(second.done)
      expect(first.other?.done).toEqual(second.other?.done)
    }),
  )
})

test('however often and whenever writes are repeated, each counts once', () => {
  fc.assert(
    fc.property(fc.array(anyWrite, { minLength: 1, maxLength: 6 }), fc.nat(), (writes, at) => {
      const once = after(...writes)
      const again = writes[at % writes.length]!
      expect(mergeSet(once, again)).toBe(once)
      expect(once.rev).toBeLessThanOrEqual(writes.length)
    }),
  )
})
