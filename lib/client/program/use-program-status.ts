import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { StatusView } from '@/lib/domain/contract/views'
import { isOver, newerStatus } from './is-over'
import { queryKeys } from '@/lib/client/query-keys'
import { type RequestError, requestJson } from '@/lib/client/request-json'
import { watchEvents } from './watch-events'

const POLL_MS = 2_000
/** While events arrive, polling only guards against a stream that says the wrong thing. */
const GUARD_MS = 15_000

/**
 * A program's status as it changes: one query, fed by events where they come through and by polling
 * always. `stream` is false where the server's host buffers streams.
 */
export function useProgramStatus(initial: StatusView, stream: boolean) {
  const client = useQueryClient()
  const [alive, setAlive] = useState(false)
  const id = initial.program_id
  const query = useQuery<StatusView, RequestError>({
    queryKey: queryKeys.status(id),
    queryFn: async ({ signal }) => {
      const arrived = await requestJson<StatusView>(`/api/programs/status/${id}`, { signal })
      return newerStatus(client.getQueryData<StatusView>(queryKeys.status(id)), arrived)
    },
    initialData: initial,
    refetchInterval: ({ state }) => {
      if (state.data && isOver(state.data)) return false
      return alive ? GUARD_MS : POLL_MS
    },
    retry: false,
  })
  // The page may have been rendered anew with a newer status than the cache holds.
  const status = newerStatus(initial, query.data)
  const over = isOver(status)
  useEffect(() => {
    if (over || !stream) return
    return watchEvents(`/api/programs/${id}/events`, {
      onAlive: setAlive,
      onSnapshot: (arrived) =>
        client.setQueryData<StatusView>(queryKeys.status(id), (known) =>
          newerStatus(known, arrived),
        ),
    })
  }, [client, id, over, stream])
  return { status, offline: query.error?.code === 'offline' && !alive, seenAt: query.dataUpdatedAt }
}
