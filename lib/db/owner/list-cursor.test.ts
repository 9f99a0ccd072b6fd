import { expect, test } from 'vitest'
import { readCursor, writeCursor } from './list-cursor'

const place = {
  created_at: '2026-11-28T23:56:28.123Z',
  program_id: '0f8fad5b-d9cb-469f-a165-70867728950e',
}

test('a place in the list is told in a word that a URL can carry, and found again', () => {
  const cursor = writeCursor(place)
  expect(cursor).toMatch(/^[\w-]+$/)
  expect(readCursor(cursor)).toEqual(place)
})

test.each([
  '',
  'x',
  'null',
  writeCursor(place).slice(1),
  `${writeCursor(place)}=`,
  Buffer.from('{}').toString('base64url'),
  writeCursor({ ...place, program_id: "' or 1=1" }),
  writeCursor({ ...place, created_at: 'yesterday' }),
  writeCursor({ ...place, created_at: '0000-01-01T00:00:00.000Z' }),
])('what is no place of the list is told as such: %j', (cursor) => {
  expect(readCursor(cursor)).toBeNull()
})
