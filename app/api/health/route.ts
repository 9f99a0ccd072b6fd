import { engineState } from '@/inngest/engine-state'
import { modelState } from '@/inngest/last-call'
import { checkHealth } from '@/lib/http/check-health'
import { onceUnderWay } from '@/lib/http/once-under-way'
import { answer } from '@/lib/http/answer/answer'
import { routes } from '@/lib/http/answer/routes'

/** Everybody may ask, and each look costs engine and database a question: who asks meanwhile is told the same. */
const look = onceUnderWay(() => checkHealth({ model: modelState(), engine: engineState }))

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  GET: async () => {
    const health = await look()
    return answer(health, { status: health.status === 'ok' ? 200 : 503 })
  },
})
