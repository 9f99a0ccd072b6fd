import { requestChange } from '@/inngest/changes/request-change'
import { requestGeneration } from '@/inngest/request-generation'
import { handle } from '@/lib/http/answer/handle'
import { routes } from '@/lib/http/answer/routes'
import { askerOf } from '@/lib/http/limit/asker'
import { writeWeekAgain } from '@/lib/http/write-week-again'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  POST: handle<{ id: string; n: string }>(({ request, caller, params, json }) =>
    writeWeekAgain({
      ownerId: caller.userId,
      asker: askerOf(caller, request.headers),
      programId: params.id,
      n: params.n,
      json,
      requestChange,
      requestGeneration,
    }),
  ),
})
