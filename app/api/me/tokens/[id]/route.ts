import { revokeToken } from '@/lib/db/guest/tokens/revoke-token'
import { found } from '@/lib/http/answer/found'
import { handle } from '@/lib/http/answer/handle'
import { routes } from '@/lib/http/answer/routes'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  DELETE: handle<{ id: string }>(async ({ caller, params }) => {
    found(await revokeToken(caller.userId, params.id), 'token')
    return new Response(null, { status: 204 })
  }),
})
