import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { queryKeys } from '@/lib/client/query-keys'
import { type RequestError, requestJson } from '@/lib/client/request-json'
import type { LinkView, NewLink } from '@/lib/domain/contract/me-view'

/** How often a page that shows a link asks whether it has been used. */
const askEveryMs = 3_000

/** A link that lets another device in: made when it is asked for, and watched until it is used or over. */
export function useOwnLink() {
  const client = useQueryClient()
  const make = useMutation<NewLink, RequestError>({
    mutationFn: () => requestJson('/api/me/link', { method: 'POST' }),
    onSuccess: ({ status, expires_at }) =>
      client.setQueryData<LinkView>(queryKeys.ownLink, { status, expires_at }),
  })
  const { data } = useQuery<LinkView, RequestError>({
    queryKey: queryKeys.ownLink,
    queryFn: ({ signal }) => requestJson('/api/me/link', { signal }),
    enabled: make.isSuccess,
    refetchInterval: ({ state }) => (state.data?.status === 'open' ? askEveryMs : false),
  })
  const withdraw = useMutation<void, RequestError>({
    mutationFn: () => requestJson('/api/me/link', { method: 'DELETE' }),
    onSuccess: () => client.invalidateQueries({ queryKey: queryKeys.ownLink }),
  })
  return { make, withdraw, status: make.isSuccess ? (data?.status ?? 'open') : null }
}
