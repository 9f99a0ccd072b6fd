import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { isAway, type RequestError, requestJson, sayProblem } from '@/lib/client/request-json'

/** A change as far as every kind has it. */
interface AnyChange {
  change_id: string
  status: 'writing' | 'proposed' | 'taken' | 'undone' | 'dropped' | 'failed'
}

/** Why something did not happen, and the way on: `again` asks anew what follows, `retry` does the same once more; null where neither helps. */
export interface ChangeProblem {
  message: string
  way: 'again' | 'retry' | null
}

/** Something that should be otherwise in a program: what would follow is asked for first, then it is taken, kept as it was, or undone. */
export function useChange<C extends AnyChange>(programId: string) {
  const [change, setChange] = useState<C | null>(null)
  const path = `/api/programs/${programId}/changes`
  const propose = useMutation<C, RequestError, object>({
    mutationFn: (body) => requestJson(path, { method: 'POST', body }),
  })
  const settle = useMutation<C, RequestError, 'take' | 'keep' | 'undo'>({
    mutationFn: (verb) => requestJson(`${path}/${change?.change_id}/${verb}`, { method: 'POST' }),
    onSuccess: setChange,
  })
  const ask = (body: object) => {
    settle.reset()
    // Of several that were asked in a row, the last one counts.
    propose.mutate(body, { onSuccess: setChange })
  }
  const { variables: asked, error: notProposed } = propose
  const { variables: verb, error: notSettled } = settle
  const askAgain = () => asked && ask(asked)
  return {
    change,
    ask,
    settle: settle.mutate,
    isPending: propose.isPending || settle.isPending,
    problem: problemOf(notProposed, notSettled, verb),
    /** Along the way of the problem. */
    retry: () => (notSettled && isAway(notSettled) && verb ? settle.mutate(verb) : askAgain()),
    forget: () => {
      setChange(null)
      propose.reset()
      settle.reset()
    },
  }
}
export type ChangeControl<C extends AnyChange = AnyChange> = ReturnType<typeof useChange<C>>

function problemOf(
  notProposed: RequestError | null,
  notSettled: RequestError | null,
  verb: 'take' | 'keep' | 'undo' | undefined,
): ChangeProblem | null {
  const error = notSettled ?? notProposed
  // What is neither taken nor kept changes nothing either.
  if (!error || (error === notSettled && verb === 'keep')) return null
  const { code, message } = error
  if (isAway(error)) return { message, way: 'retry' }
  if (error === notProposed || verb !== 'take') return { message: sayProblem(error), way: null }
  // Another proposal took its place.
  if (code === 'not_found') return { message: replaced, way: 'again' }
  // The program became another one meanwhile.
  return { message, way: code === 'conflict' ? 'again' : null }
}

const replaced =
  'Something else was looked at since, perhaps in another tab, so that this was not taken.'
