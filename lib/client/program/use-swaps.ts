import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { queryKeys } from '@/lib/client/query-keys'
import { type RequestError, requestJson } from '@/lib/client/request-json'
import type { SwapsView } from '@/lib/domain/contract/change/swap-change'

interface Place {
  programId: string
  week: number
  day: number
  slot: string
}

/** What may stand in the place of an exercise: the nearest, or what a search finds. Asked anew each time that it is opened. */
export function useSwaps({ programId, week, day, slot }: Place, search: string) {
  return useQuery<SwapsView, RequestError>({
    queryKey: queryKeys.swaps(programId, `${week} ${day} ${slot}`, search),
    queryFn: ({ signal }) =>
      requestJson(
        `/api/programs/${programId}/workouts/${week}/${day}/swaps?slot=${slot}&q=${encodeURIComponent(search)}`,
        { signal },
      ),
    placeholderData: keepPreviousData,
    gcTime: 0,
  })
}
