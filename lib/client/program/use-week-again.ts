import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { queryKeys } from '@/lib/client/query-keys'
import { type RequestError, requestJson } from '@/lib/client/request-json'
import type { WeekChange } from '@/lib/domain/contract/change/week-change'
import type { HealthAnswer } from '@/lib/domain/listening/heard'

export interface Wish {
  wish: string
  health_answers: HealthAnswer[]
}

const askEveryMs = 1_000

/** A week that is written again: what was asked last, asked for again while it is written, and what may be done with it. */
export function useWeekAgain(programId: string, week: number, last: WeekChange | null) {
  const client = useQueryClient()
  const queryKey = queryKeys.weekAgain(programId, week)
  const urlOf = (change: WeekChange | null | undefined) =>
    `/api/programs/${programId}/changes/${change?.change_id}`
  const arrived = (change: WeekChange) => client.setQueryData<WeekChange | null>(queryKey, change)
  const known = () => client.getQueryData<WeekChange | null>(queryKey)
  const { data: change } = useQuery<WeekChange | null>({
    queryKey,
    queryFn: ({ signal }) => requestJson(urlOf(known()), { signal }),
    initialData: last,
    enabled: (query) => query.state.data?.status === 'writing',
    refetchInterval: askEveryMs,
  })
  const ask = useMutation<WeekChange, RequestError, Wish>({
    mutationFn: (body) =>
      requestJson(`/api/programs/${programId}/weeks/${week}/regenerate`, { method: 'POST', body }),
    onSuccess: arrived,
  })
  const settle = useMutation<WeekChange, RequestError, 'take' | 'keep' | 'undo'>({
    mutationFn: (verb) => requestJson(`${urlOf(known())}/${verb}`, { method: 'POST' }),
    onSuccess: arrived,
  })
  return { change, ask, settle }
}
