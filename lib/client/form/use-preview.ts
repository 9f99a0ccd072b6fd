import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { AthleteProfileInput } from '@/lib/domain/athlete/profile'
import type { KnownWords } from '@/lib/domain/catalogue/names'
import type { Preview } from '@/lib/domain/contract/views'
import { plannable } from './plannable'
import { queryKeys } from '@/lib/client/query-keys'
import { type RequestError, requestJson } from '@/lib/client/request-json'
import { useDebounced } from './use-debounced'

/** What would be planned for these answers, asked for when they have stood still for a moment. */
export function usePreview(profile: AthleteProfileInput, known: KnownWords) {
  const plan = plannable(profile, known)
  const settled = useDebounced(plan && JSON.stringify(plan), 300)
  return useQuery<Preview, RequestError>({
    queryKey: queryKeys.preview(settled),
    queryFn: () =>
      requestJson('/api/programs/preview', { method: 'POST', body: JSON.parse(settled ?? '') }),
    enabled: settled !== null,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    retry: false,
  })
}
