import { env } from '@/lib/env'
import { answerError } from '@/lib/http/answer/answer'
import { routes } from '@/lib/http/answer/routes'
import { requireMetricsToken } from '@/lib/http/metrics/require-metrics-token'
import { tellMetrics } from '@/lib/http/metrics/tell-metrics'

/** For a monitor, which is nobody's guest: no owner, no limit, a token of its own. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  GET: async ({ headers }) => {
    try {
      requireMetricsToken(headers, env().METRICS_TOKEN)
      return await tellMetrics()
    } catch (error) {
      return answerError(error)
    }
  },
})
