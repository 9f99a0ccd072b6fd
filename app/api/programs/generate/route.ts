import { acceptProgram } from '@/lib/http/accept-program'
import { handleAnyone } from '@/lib/http/answer/handle'
import { routes } from '@/lib/http/answer/routes'
import { requestGeneration } from '@/inngest/request-generation'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  POST: handleAnyone(({ request, caller, json }) =>
    acceptProgram({ headers: request.headers, caller, json, requestGeneration }),
  ),
})
