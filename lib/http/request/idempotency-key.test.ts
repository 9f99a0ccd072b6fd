import { expect, test } from 'vitest'
import { readIdempotencyKey } from './idempotency-key'

function read(key: string, isKnown: boolean) {
  return readIdempotencyKey(new Headers({ 'idempotency-key': key }), isKnown)
}

test('a request needs no key', () => {
  expect(readIdempotencyKey(new Headers(), false)).toBeNull()
})

test.each([
  ['a UUID', '7e57ab1e-52d4-4c5e-9d0a-6f1b8c2d3e4f'],
  ['32 hexadecimal digits, as the form sends them', '7e57ab1e52d44c5e9d0a6f1b8c2d3e4f'],
  ['22 characters of base64url', 'kR3_vTq9XwZ-b2LmNp7sYa'],
])('%s is nothing that somebody else guesses', (_, key) => {
  expect(read(key, false)).toBe(key)
})

test.each([
  ['a name', 'my-first-program'],
  ['a number', '20261129000000000001'],
  ['half a UUID', '7e57ab1e-52d4-4c5e'],
  ['22 hexadecimal digits', '7e57ab1e52d44c5e9d0a6f'],
  ['a UUID of zeros', '00000000-0000-4000-8000-000000000000'],
])('%s is refused before there is a caller, and good enough for one', (_, key) => {
  expect(() => read(key, false)).toThrow(/128 bits/)
  expect(read(key, true)).toBe(key)
})

test.each(['', 'a b', 'x'.repeat(201)])('a key of “%s” is none', (key) => {
  expect(() => read(key, true)).toThrow(/1 to 200/)
})
