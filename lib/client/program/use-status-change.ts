import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { StatusView } from '@/lib/domain/contract/views'
import { queryKeys } from '@/lib/client/query-keys'
import { type RequestError, requestJson } from '@/lib/client/request-json'
import { type SeenStatus, seeStatus } from './seen-status'

/** Stops the writing; finished weeks stay. */
export function useCancelProgram(programId: string) {
  return useStatusChange<void>(programId, () => `/api/programs/${programId}/cancel`)
}

/** Asks for a week that failed or is missing. */
export function useRetryWeek(programId: string) {
  return useStatusChange<number>(
    programId,
    (week) => `/api/programs/${programId}/weeks/${week}/regenerate`,
  )
}

function useStatusChange<V>(programId: string, path: (variables: V) => string) {
  const client = useQueryClient()
  return useMutation<StatusView, RequestError, V>({
    mutationFn: (variables) => requestJson(path(variables), { method: 'POST' }),
    onSuccess: (arrived) =>
      client.setQueryData<SeenStatus>(queryKeys.status(programId), (known) =>
        seeStatus(known, arrived, Date.now()),
      ),
  })
}
