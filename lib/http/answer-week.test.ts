import { expect, test } from 'vitest'
import type { WeekView } from '@/lib/domain/contract/views'
import { schemaVersion } from '@/lib/domain/program/schema'
import { answerWeek } from './answer-week'

const view = { program_id: 'p', version: 1, week: { week: 2 } } as unknown as WeekView

function ask(query: string) {
  return answerWeek(new Request(`http://localhost/api/programs/p/weeks/2${query}`), view)
}

test('a browser keeps a week only in the shape in which it is told now', () => {
  const caching = (query: string) => ask(query).headers.get('cache-control')
  expect(caching(`?version=1&shape=${schemaVersion}`)).toContain('immutable')
  expect(caching('?version=1')).toBe('private, no-cache')
  expect(caching(`?version=1&shape=${schemaVersion - 1}`)).toBe('private, no-cache')
  expect(caching(`?version=2&shape=${schemaVersion}`)).toBe('private, no-cache')
})
