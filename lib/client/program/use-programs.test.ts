import { expect, test } from 'vitest'
import type { ProgramListItem } from '@/lib/domain/contract/views'
import { type ProgramPages, withoutProgram } from './use-programs'

const item = (program_id: string) => ({ program_id }) as ProgramListItem

test('a deleted program leaves its page, and the next page begins where it did', () => {
  const pages: ProgramPages = {
    pages: [
      { programs: [item('a'), item('b')], next_cursor: 'behind b' },
      { programs: [item('c')], next_cursor: null },
    ],
    pageParams: [null, 'behind b'],
  }
  expect(withoutProgram(pages, 'b')).toEqual({
    ...pages,
    pages: [{ programs: [item('a')], next_cursor: 'behind b' }, pages.pages[1]],
  })
  expect(withoutProgram(undefined, 'b')).toBeUndefined()
})
