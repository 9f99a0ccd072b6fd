import { ownSwaps } from '@/lib/db/changes/swap/own-swaps'
import { found } from '@/lib/http/answer/found'
import { handle } from '@/lib/http/answer/handle'
import { routes } from '@/lib/http/answer/routes'
import { askerOf } from '@/lib/http/limit/asker'
import { limitSwaps } from '@/lib/http/limit/limits'
import { dayNumber } from '@/lib/http/request/day-number'
import { parseSwapsQuery } from '@/lib/http/request/swaps-query'
import { weekNumber } from '@/lib/http/request/week-number'

interface Params {
  id: string
  week: string
  day: string
}

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  GET: handle<Params>(async ({ request, caller, params }) => {
    await limitSwaps(askerOf(caller, request.headers))
    const { slot, q } = parseSwapsQuery(request.url)
    const key = { week: weekNumber(params.week), day: dayNumber(params.day), slot }
    return found(await ownSwaps(caller.userId, params.id, key, q), 'exercise')
  }),
})
