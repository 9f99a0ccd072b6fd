import { requestGeneration } from '@/inngest/request-generation'
import { handle } from '@/lib/http/answer/handle'
import { routes } from '@/lib/http/answer/routes'
import { correctWishes } from '@/lib/http/correct-wishes'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  POST: handle<{ id: string }>(({ request, caller, params, json }) =>
    correctWishes({
      headers: request.headers,
      caller,
      programId: params.id,
      json,
      requestGeneration,
    }),
  ),
})
