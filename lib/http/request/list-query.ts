import { type ListPlace, readCursor } from '@/lib/db/owner/list-cursor'
import { pageOfPrograms } from '@/lib/db/owner/list-programs'
import { AppError } from '@/lib/errors'

/** On one page of a list. */
export const mostPrograms = 100

/** `?limit=` and `?cursor=` of a list. Throws AppError invalid_request. */
export function readListQuery(request: Request): { limit: number; after: ListPlace | null } {
  const asked = new URL(request.url).searchParams
  return { limit: readLimit(asked.get('limit')), after: readPlace(asked.get('cursor')) }
}

function readLimit(text: string | null): number {
  if (text === null) return pageOfPrograms
  const limit = /^\d{1,3}$/.test(text) ? Number(text) : 0
  if (limit < 1 || limit > mostPrograms) refuse('limit', `1 to ${mostPrograms}.`)
  return limit
}

function readPlace(text: string | null): ListPlace | null {
  if (text === null) return null
  return readCursor(text) ?? refuse('cursor', 'The next_cursor of a list, as it came.')
}

function refuse(name: string, sentence: string): never {
  throw new AppError('invalid_request', `${name}: ${sentence}`, { [name]: sentence })
}
