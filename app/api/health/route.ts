import { engineState } from '@/inngest/engine-state'
import { modelState } from '@/inngest/last-call'
import { checkHealth } from '@/lib/http/check-health'
import { answer } from '@/lib/http/answer/answer'
import { routes } from '@/lib/http/answer/routes'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  GET: async () => {
    const health = await checkHealth({ model: modelState(), engine: engineState })
    return answer(health, { status: health.status === 'ok' ? 200 : 503 })
  },
})
