import { requestGeneration } from '@/inngest/request-generation'
import { retryWeek } from '@/lib/db/owner/retry-week'
import { answer } from '@/lib/http/answer'
import { found } from '@/lib/http/found'
import { handle } from '@/lib/http/handle'
import { weekNumber } from '@/lib/http/week-number'

export const POST = handle<{ id: string; n: string }>(async ({ caller, params }) => {
  const { attempt, status } = found(
    await retryWeek(caller.userId, params.id, weekNumber(params.n)),
    'week',
  )
  await requestGeneration(params.id, attempt)
  return answer(status, { status: 202 })
})
