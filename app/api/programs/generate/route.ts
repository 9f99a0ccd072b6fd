import { acceptProgram } from '@/lib/http/accept-program'
import { handleAnyone } from '@/lib/http/answer/handle'
import { requestGeneration } from '@/inngest/request-generation'

export const POST = handleAnyone(({ request, caller, json }) =>
  acceptProgram({ headers: request.headers, caller, json, requestGeneration }),
)
