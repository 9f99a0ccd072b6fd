import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { AthleteProfileInput } from '@/lib/domain/athlete/profile'
import type { KnownWords } from '@/lib/domain/catalogue/spoken/known-words'
import type { Preview } from '@/lib/domain/contract/views'
import { type Decisions, sentDecisions } from '@/lib/client/listening/decisions'
import { plannable } from './plannable'
import { queryKeys } from '@/lib/client/query-keys'
import { type RequestError, requestJson } from '@/lib/client/request-json'
import { timeZone } from './time-zone'
import { useDebounced } from './use-debounced'

/** What would be planned, and for how many days a week it was asked. */
export type AskedPreview = Preview & { days_per_week: number }

/** Who writes pauses for longer than who circles answers. */
const WORDS_MS = 600
const ANSWERS_MS = 300
/** Who looked at too many plans in a minute looks again after this time. */
const AGAIN_MS = 10_000

/** What would be planned for these answers, asked for when they have stood still for a moment. */
export function usePreview(
  profile: AthleteProfileInput,
  decisions: Decisions,
  known: KnownWords | null,
) {
  const plan = plannable(profile, known)
  const { goal_raw, notes } = profile
  const words = useDebounced(JSON.stringify({ goal_raw, notes }), WORDS_MS)
  const rest = plan && { ...plan, ...sentDecisions(decisions), goal_raw: '', notes: '' }
  const answers = useDebounced(rest && JSON.stringify(rest), ANSWERS_MS)
  const settled =
    answers && JSON.stringify({ ...Object(JSON.parse(answers)), ...Object(JSON.parse(words)) })
  return useQuery<AskedPreview, RequestError>({
    queryKey: queryKeys.preview(settled),
    queryFn: ({ signal }) => askPreview(JSON.parse(settled ?? '') as AthleteProfileInput, signal),
    enabled: settled !== null,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    // Until the minute is over the last reading stays, as it does while any other is waited for.
    retry: (tries, { code }) => code === 'too_many_requests' && tries < 12,
    retryDelay: AGAIN_MS,
  })
}

async function askPreview(plan: AthleteProfileInput, signal: AbortSignal): Promise<AskedPreview> {
  // What the page does at this moment, above all coming to life, is not made longer by it.
  await new Promise((resolve) => setTimeout(resolve))
  const body = { ...plan, time_zone: timeZone() }
  const request = { method: 'POST', body, signal } as const
  const preview = await requestJson<Preview>('/api/programs/preview', request)
  return { ...preview, days_per_week: plan.days_per_week }
}
