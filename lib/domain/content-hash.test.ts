import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { contentHash } from './content-hash'

it.each(['', 'abc', 'Kniebeuge, größer 💪', 'x'.repeat(100_000)])(
  'a text has the first ten digits of its SHA-256',
  (text) => {
    expect(contentHash(text)).toBe(createHash('sha256').update(text).digest('hex').slice(0, 10))
  },
)

it('data hash alike whatever the order of their keys, however deep', () => {
  expect(contentHash({ a: 1, b: { c: [2], d: null } })).toBe(
    contentHash({ b: { d: null, c: [2] }, a: 1 }),
  )
})

it.each([{ a: [2, 1] }, { a: [1, 2, 3] }, { a: ['1', '2'] }, { b: [1, 2] }, {}, [1, 2]])(
  'other data hash otherwise: %j',
  (other) => {
    expect(contentHash(other)).not.toBe(contentHash({ a: [1, 2] }))
  },
)
