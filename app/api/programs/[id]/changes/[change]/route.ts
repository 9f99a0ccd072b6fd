import { getChange } from '@/lib/db/changes/get-change'
import { found } from '@/lib/http/answer/found'
import { handle } from '@/lib/http/answer/handle'
import { routes } from '@/lib/http/answer/routes'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  GET: handle<{ id: string; change: string }>(async ({ caller, params }) =>
    found(await getChange(caller.userId, params.id, params.change), 'change'),
  ),
})
