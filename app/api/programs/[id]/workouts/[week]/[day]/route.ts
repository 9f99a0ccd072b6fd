import { workoutRequestSchema } from '@/lib/domain/contract/training/workout-view'
import { saveWorkout } from '@/lib/db/training/save-workout'
import { answerAgain } from '@/lib/http/answer/answer'
import { found } from '@/lib/http/answer/found'
import { handle } from '@/lib/http/answer/handle'
import { routes } from '@/lib/http/answer/routes'
import { askerOf } from '@/lib/http/limit/asker'
import { limitLog } from '@/lib/http/limit/limits'
import { dayNumber } from '@/lib/http/request/day-number'
import { parseBody } from '@/lib/http/request/parse-body'
import { weekNumber } from '@/lib/http/request/week-number'

interface Params {
  id: string
  week: string
  day: string
}

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  PUT: handle<Params>(async ({ request, caller, params, json }) => {
    await limitLog(askerOf(caller, request.headers))
    const place = { week: weekNumber(params.week), day: dayNumber(params.day) }
    const writing = { ownerId: caller.userId, programId: params.id, now: new Date() }
    const asked = parseBody(workoutRequestSchema, json)
    return answerAgain(found(await saveWorkout({ ...writing, ...place, ...asked }), 'workout'))
  }),
})
