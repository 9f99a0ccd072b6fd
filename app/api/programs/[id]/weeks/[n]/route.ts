import { getWeek } from '@/lib/db/owner/get-week'
import { answerWeek } from '@/lib/http/answer-week'
import { found } from '@/lib/http/answer/found'
import { handle } from '@/lib/http/answer/handle'
import { routes } from '@/lib/http/answer/routes'
import { weekNumber } from '@/lib/http/request/week-number'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  GET: handle<{ id: string; n: string }>(async ({ request, caller, params }) => {
    const week = found(await getWeek(caller.userId, params.id, weekNumber(params.n)), 'week')
    return answerWeek(request, week)
  }),
})
