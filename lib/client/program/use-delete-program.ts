import { useMutation, useQueryClient } from '@tanstack/react-query'
import { queryKeys } from '@/lib/client/query-keys'
import { type RequestError, requestJson } from '@/lib/client/request-json'
import { forgetProgram } from '@/lib/client/offline/forget'
import { type ProgramPages, withoutProgram } from './use-programs'

export function useDeleteProgram(programId: string) {
  const client = useQueryClient()
  return useMutation<void, RequestError, void>({
    mutationFn: () => requestJson(`/api/programs/${programId}`, { method: 'DELETE' }),
    onSuccess: () => {
      void forgetProgram(programId)
      client.removeQueries({ queryKey: ['program', programId] })
      client.setQueryData<ProgramPages>(queryKeys.programs, (pages) =>
        withoutProgram(pages, programId),
      )
    },
  })
}
