import { handleAnyone } from '@/lib/http/answer/handle'
import { routes } from '@/lib/http/answer/routes'
import { askerOf } from '@/lib/http/limit/asker'
import { previewProgram } from '@/lib/http/preview-program'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  POST: handleAnyone(({ request, caller, json }) =>
    previewProgram(json, askerOf(caller, request.headers)),
  ),
})
