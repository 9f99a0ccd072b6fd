import { expect, test } from 'vitest'
import type { WeekView } from '@/lib/domain/contract/views'
import { schemaVersion } from '@/lib/domain/program/schema'
import { answerWeek } from './answer-week'

const view = { program_id: 'p', version: 1, week: { week: 2 } } as unknown as WeekView

function ask(query: string, headers: Record<string, string> = {}) {
  return answerWeek(
    new Request(`http://localhost/api/programs/p/weeks/2${query}`, { headers }),
    view,
  )
}

test('a browser keeps a week only in the shape in which it is told now', () => {
  const caching = (query: string) => ask(query).headers.get('cache-control')
  expect(caching(`?version=1&shape=${schemaVersion}`)).toContain('immutable')
  expect(caching('?version=1')).toBe('private, no-cache')
  expect(caching(`?version=1&shape=${schemaVersion - 1}`)).toBe('private, no-cache')
  expect(caching(`?version=2&shape=${schemaVersion}`)).toBe('private, no-cache')
})

test('a week of an older shape is sent anew, of the same shape not', () => {
  const status = (etag: string) => ask('', { 'if-none-match': etag }).status
  expect(status('"p-2-1"')).toBe(200)
  expect(status(ask('').headers.get('etag')!)).toBe(304)
})
