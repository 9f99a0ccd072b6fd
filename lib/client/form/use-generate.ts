import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import type { AthleteProfileInput } from '@/lib/domain/athlete/profile'
import type { Accepted } from '@/lib/domain/contract/views'
import type { Decisions } from '@/lib/client/listening/decisions'
import { newIdempotencyKey } from './idempotency-key'
import { type RequestError, requestJson } from '@/lib/client/request-json'
import { timeZone } from './time-zone'

/**
 * Asks for a program. The same answers from the same view carry the same key, so a second click, or
 * a try after a lost reply, leads to the program that the first one made.
 */
export function useGenerate() {
  const sent = useRef({ answers: '', key: '' })
  return useMutation<Accepted, RequestError, AthleteProfileInput & Partial<Decisions>>({
    mutationFn: (profile) => {
      const answers = JSON.stringify(profile)
      if (sent.current.answers !== answers) sent.current = { answers, key: newIdempotencyKey() }
      return requestJson('/api/programs/generate', {
        method: 'POST',
        body: { ...profile, time_zone: timeZone() },
        headers: { 'idempotency-key': sent.current.key },
      })
    },
  })
}
