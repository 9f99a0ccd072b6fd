import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { StatusView } from '@/lib/domain/contract/views'
import { newerStatus } from './is-over'
import { queryKeys } from '@/lib/client/query-keys'
import { type RequestError, requestJson } from '@/lib/client/request-json'

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
      client.setQueryData<StatusView>(queryKeys.status(programId), (known) =>
        newerStatus(known, arrived),
      ),
  })
}
