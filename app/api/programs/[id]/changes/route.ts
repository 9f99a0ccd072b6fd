import { handle } from '@/lib/http/answer/handle'
import { routes } from '@/lib/http/answer/routes'
import { askerOf } from '@/lib/http/limit/asker'
import { proposeChange } from '@/lib/http/propose-change'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  POST: handle<{ id: string }>(({ request, caller, params, json }) =>
    proposeChange({
      ownerId: caller.userId,
      asker: askerOf(caller, request.headers),
      programId: params.id,
      json,
    }),
  ),
})
