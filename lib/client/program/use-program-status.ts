import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { StatusView } from '@/lib/domain/contract/views'
import { queryKeys } from '@/lib/client/query-keys'
import { RequestError, requestJson } from '@/lib/client/request-json'
import { isOver } from './is-over'
import { type SeenStatus, seeBeat, seeStatus } from './seen-status'
import { watchEvents } from './watch-events'

const POLL_MS = 2_000
/** While events arrive, polling only guards against a stream that says the wrong thing. */
const GUARD_MS = 15_000
/** Longer than the server needs to find its database away. */
const PATIENCE_MS = 8_000

/** Whether the latest question was answered: if not, by nobody, or by a server that could not. */
export type Contact = 'heard' | 'offline' | 'database_away' | 'unwell'

/**
 * A program's status as it changes: one query, fed by events where they come through and by polling
 * always. `stream` is false where the server's host buffers streams.
 */
export function useProgramStatus(initial: StatusView, stream: boolean) {
  const client = useQueryClient()
  const [alive, setAlive] = useState(false)
  const id = initial.program_id
  const query = useQuery<SeenStatus, RequestError>({
    queryKey: queryKeys.status(id),
    queryFn: async ({ signal }) => {
      const arrived = await ask(id, signal)
      return seeStatus(client.getQueryData(queryKeys.status(id)), arrived, Date.now())
    },
    initialData: () => seeStatus(undefined, initial, Date.now()),
    // What was hidden asks at once when it is seen again.
    staleTime: 0,
    refetchInterval: ({ state }) => {
      if (state.data && isOver(state.data.status)) return false
      return alive ? GUARD_MS : POLL_MS
    },
    retry: false,
  })
  const known = query.data
  // The page may have been rendered anew with a newer status than the cache holds.
  const isOlder = known.status.revision < initial.revision
  const seen = isOlder ? { ...known, status: initial, promised: null } : known
  const over = isOver(seen.status)
  useEffect(() => {
    if (over || !stream) return
    const key = queryKeys.status(id)
    return watchEvents(`/api/programs/${id}/events`, {
      onAlive: (now) => {
        setAlive(now)
        // Whatever ended the stream, asking tells what it was; who asks already is not interrupted.
        if (!now) void client.invalidateQueries({ queryKey: key }, { cancelRefetch: false })
      },
      onSnapshot: (arrived) =>
        client.setQueryData<SeenStatus>(key, (was) => seeStatus(was, arrived, Date.now())),
      onBeat: (beat) =>
        client.setQueryData<SeenStatus>(key, (was) => seeBeat(was, beat, Date.now())),
    })
  }, [client, id, over, stream])
  return { seen, contact: contactOf(query.error) }
}

/** Who does not answer within the patience is not there. */
async function ask(id: string, signal: AbortSignal): Promise<StatusView> {
  const late = AbortSignal.timeout(PATIENCE_MS)
  try {
    return await requestJson<StatusView>(`/api/programs/status/${id}`, {
      signal: AbortSignal.any([signal, late]),
    })
  } catch (error) {
    if (!late.aborted) throw error
    throw new RequestError({ code: 'offline', message: 'The server did not answer in time.' })
  }
}

function contactOf(error: RequestError | null): Contact {
  if (!error) return 'heard'
  if (error.code === 'offline' || error.code === 'database_away') return error.code
  return 'unwell'
}
