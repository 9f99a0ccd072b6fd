import { expect, test } from 'vitest'
import { writeCursor } from '@/lib/db/owner/list-cursor'
import { readListQuery } from './list-query'

const ask = (query: string) => readListQuery(new Request(`http://localhost/api/programs${query}`))

test('a list is asked for without anything, or from a place on', () => {
  expect(ask('')).toEqual({ limit: 20, after: null })
  const place = {
    created_at: '2026-11-28T23:56:28.123Z',
    program_id: '0f8fad5b-d9cb-469f-a165-70867728950e',
  }
  expect(ask(`?limit=100&cursor=${writeCursor(place)}`)).toEqual({ limit: 100, after: place })
})

test.each([
  ['limit', '0'],
  ['limit', '101'],
  ['limit', '-1'],
  ['limit', '1.5'],
  ['limit', '1e1'],
  ['limit', ''],
  ['cursor', ''],
  ['cursor', 'garbled'],
])('%s=%s is refused by its name', (name, value) => {
  const refused = expect.objectContaining({
    code: 'invalid_request',
    fields: { [name]: expect.any(String) as string },
  })
  expect(() => ask(`?${name}=${value}`)).toThrow(refused as Error)
})
