import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { AthleteProfileInput } from '@/lib/domain/athlete-profile'
import type { Preview } from '@/lib/domain/views'
import { queryKeys } from './query-keys'
import { type RequestError, requestJson } from './request-json'
import { useDebounced } from './use-debounced'

/** What would be planned for these answers, asked for when they have stood still for a moment. */
export function usePreview(profile: AthleteProfileInput) {
  const settled = useDebounced(JSON.stringify(plannable(profile)), 300)
  return useQuery<Preview, RequestError>({
    queryKey: queryKeys.preview(settled),
    queryFn: () =>
      requestJson('/api/programs/preview', { method: 'POST', body: JSON.parse(settled) }),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    retry: false,
  })
}

/** Body size decides no phase and no set; until it is typed, a usual one stands in. Words decide nothing. */
function plannable(profile: AthleteProfileInput): AthleteProfileInput {
  const { height_cm, weight_kg } = profile
  return {
    ...profile,
    height_cm: height_cm >= 100 && height_cm <= 250 ? height_cm : 170,
    weight_kg: weight_kg >= 30 && weight_kg <= 300 ? weight_kg : 75,
    goal_raw: '',
    notes: '',
  }
}
