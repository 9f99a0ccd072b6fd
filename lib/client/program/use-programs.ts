import { type InfiniteData, useInfiniteQuery } from '@tanstack/react-query'
import { queryKeys } from '@/lib/client/query-keys'
import { type RequestError, requestJson } from '@/lib/client/request-json'
import type { ProgramList } from '@/lib/domain/contract/views'

/** The athlete's programs, newest first: the page that the server sent, and those that are asked for behind it. */
export function usePrograms(first: ProgramList) {
  return useInfiniteQuery<ProgramList, RequestError, ProgramPages, readonly string[], Cursor>({
    queryKey: queryKeys.programs,
    queryFn: ({ pageParam, signal }) =>
      requestJson(`/api/programs${pageParam === null ? '' : `?cursor=${pageParam}`}`, { signal }),
    initialPageParam: null,
    initialData: { pages: [first], pageParams: [null] },
    getNextPageParam: ({ next_cursor }) => next_cursor,
    retry: false,
  })
}

type Cursor = string | null
export type ProgramPages = InfiniteData<ProgramList, Cursor>

/** The pages as they are when a program is deleted. Their cursors stay: a place outlives its program. */
export function withoutProgram(pages: ProgramPages | undefined, programId: string) {
  return (
    pages && {
      ...pages,
      pages: pages.pages.map(({ programs, next_cursor }) => ({
        programs: programs.filter(({ program_id }) => program_id !== programId),
        next_cursor,
      })),
    }
  )
}
