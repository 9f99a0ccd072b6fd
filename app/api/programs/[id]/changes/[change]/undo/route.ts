import { undoChange } from '@/lib/db/changes/undo-change'
import { found } from '@/lib/http/answer/found'
import { handle } from '@/lib/http/answer/handle'
import { routes } from '@/lib/http/answer/routes'
import { askerOf } from '@/lib/http/limit/asker'
import { limitChanges } from '@/lib/http/limit/limits'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  POST: handle<{ id: string; change: string }>(async ({ request, caller, params }) => {
    await limitChanges(askerOf(caller, request.headers))
    return found(await undoChange(caller.userId, params.id, params.change), 'change')
  }),
})
