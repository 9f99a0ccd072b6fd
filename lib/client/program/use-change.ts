import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { type RequestError, requestJson } from '@/lib/client/request-json'

/** A change as far as every kind has it. */
interface AnyChange {
  change_id: string
  status: 'writing' | 'proposed' | 'taken' | 'undone' | 'dropped' | 'failed'
}

/** Something that should be otherwise in a program: what would follow is asked for first, then it is taken, kept as it was, or undone. */
export function useChange<C extends AnyChange>(programId: string) {
  const [change, setChange] = useState<C | null>(null)
  const path = `/api/programs/${programId}/changes`
  const propose = useMutation<C, RequestError, object>({
    mutationFn: (body) => requestJson(path, { method: 'POST', body }),
    onSuccess: setChange,
  })
  const settle = useMutation<C, RequestError, 'take' | 'keep' | 'undo'>({
    mutationFn: (verb) => requestJson(`${path}/${change?.change_id}/${verb}`, { method: 'POST' }),
    onSuccess: setChange,
  })
  return {
    ...{ change, propose, settle },
    forget: () => {
      setChange(null)
      propose.reset()
      settle.reset()
    },
  }
}
