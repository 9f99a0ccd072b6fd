import { answerAgain } from '@/lib/http/answer/answer'
import { handleAnyone } from '@/lib/http/answer/handle'
import { routes } from '@/lib/http/answer/routes'
import { askerOf } from '@/lib/http/limit/asker'
import { previewProgram } from '@/lib/http/preview-program'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  POST: handleAnyone(async ({ request, caller, json }) =>
    answerAgain(await previewProgram(json, askerOf(caller, request.headers))),
  ),
})
