import { requestGeneration } from '@/inngest/request-generation'
import { retryWeek } from '@/lib/db/owner/retry-week'
import { answer } from '@/lib/http/answer/answer'
import { found } from '@/lib/http/answer/found'
import { handle } from '@/lib/http/answer/handle'
import { routes } from '@/lib/http/answer/routes'
import { weekNumber } from '@/lib/http/request/week-number'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  POST: handle<{ id: string; n: string }>(async ({ caller, params }) => {
    const { attempt, status } = found(
      await retryWeek(caller.userId, params.id, weekNumber(params.n)),
      'week',
    )
    await requestGeneration(params.id, attempt)
    return answer(status, { status: 202 })
  }),
})
