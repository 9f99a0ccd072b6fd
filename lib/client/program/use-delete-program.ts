import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type RequestError, requestJson } from '@/lib/client/request-json'

export function useDeleteProgram(programId: string) {
  const client = useQueryClient()
  return useMutation<void, RequestError, void>({
    mutationFn: () => requestJson(`/api/programs/${programId}`, { method: 'DELETE' }),
    onSuccess: () => client.removeQueries({ queryKey: ['program', programId] }),
  })
}
