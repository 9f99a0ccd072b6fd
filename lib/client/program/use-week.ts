import { useQuery } from '@tanstack/react-query'
import type { WeekView } from '@/lib/domain/contract/views'
import { queryKeys } from '@/lib/client/query-keys'
import { type RequestError, requestJson } from '@/lib/client/request-json'

/** The shape in which this page reads weeks; a browser may have kept those of an older one. */
const SHAPE = 2

/** A stored week. One version of it never changes, so it is asked for once; null asks for nothing. */
export function useWeek(programId: string, week: number, version: number | null) {
  return useQuery<WeekView, RequestError>({
    queryKey: queryKeys.week(programId, week, version ?? 0),
    queryFn: ({ signal }) =>
      requestJson(`/api/programs/${programId}/weeks/${week}?version=${version}&shape=${SHAPE}`, {
        signal,
      }),
    enabled: version !== null,
    staleTime: Infinity,
    gcTime: Infinity,
  })
}
