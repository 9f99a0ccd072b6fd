import { getLink } from '@/lib/db/guest/links/get-link'
import { revokeLinks } from '@/lib/db/guest/links/revoke-links'
import { handle } from '@/lib/http/answer/handle'
import { routes } from '@/lib/http/answer/routes'
import { makeLink } from '@/lib/http/guest/make-link'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  GET: handle(({ caller }) => getLink(caller.userId)),
  POST: handle(({ request, caller }) => makeLink(caller, request.headers)),
  DELETE: handle(async ({ caller }) => {
    await revokeLinks(caller.userId)
    return new Response(null, { status: 204 })
  }),
})
