import { lookAtLink } from '@/lib/db/guest/links/look-at-link'
import { linkLookRequestSchema } from '@/lib/domain/contract/me-view'
import { handleAnyone } from '@/lib/http/answer/handle'
import { routes } from '@/lib/http/answer/routes'
import { askerOf } from '@/lib/http/limit/asker'
import { limitKeys } from '@/lib/http/limit/limits'
import { parseBody } from '@/lib/http/request/parse-body'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  POST: handleAnyone(async ({ request, caller, json }) => {
    const { key } = parseBody(linkLookRequestSchema, json)
    await limitKeys(askerOf(caller, request.headers))
    return lookAtLink(key, caller?.userId ?? null)
  }),
})
