import { handle } from '@/lib/http/answer/handle'
import { routes } from '@/lib/http/answer/routes'
import { proposeChange } from '@/lib/http/propose-change'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  POST: handle<{ id: string }>(({ caller, params, json }) =>
    proposeChange({ ownerId: caller.userId, programId: params.id, json }),
  ),
})
