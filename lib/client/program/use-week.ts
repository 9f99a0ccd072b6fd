import { useQuery } from '@tanstack/react-query'
import type { WeekView } from '@/lib/domain/contract/views'
import { queryKeys } from '@/lib/client/query-keys'
import { type RequestError, requestJson } from '@/lib/client/request-json'

/** A stored week. One version of it never changes, so it is asked for once; null asks for nothing. */
export function useWeek(programId: string, week: number, version: number | null) {
  return useQuery<WeekView, RequestError>({
    queryKey: queryKeys.week(programId, week, version ?? 0),
    queryFn: ({ signal }) =>
      requestJson(`/api/programs/${programId}/weeks/${week}?version=${version}`, { signal }),
    enabled: version !== null,
    staleTime: Infinity,
    gcTime: Infinity,
  })
}
