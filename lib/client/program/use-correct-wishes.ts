import { useState } from 'react'
import { newIdempotencyKey } from '@/lib/client/form/idempotency-key'
import { type Decisions, sentDecisions } from '@/lib/client/listening/decisions'
import { type RequestError, requestJson } from '@/lib/client/request-json'
import type { Accepted } from '@/lib/domain/contract/views'
import { useMutation } from '@tanstack/react-query'

/** Has a program planned anew by what was meant. The answer names the program that obeys it. */
export function useCorrectWishes(programId: string) {
  const [key] = useState(newIdempotencyKey)
  return useMutation<Accepted, RequestError, Decisions>({
    mutationFn: (decisions) =>
      requestJson(`/api/programs/${programId}/wishes`, {
        method: 'POST',
        body: sentDecisions(decisions),
        headers: { 'idempotency-key': `${key}-${hash(JSON.stringify(decisions))}` },
      }),
  })
}

/** Other decisions are another request; the same ones, sent again, are the same. */
function hash(text: string): number {
  return [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7)
}
