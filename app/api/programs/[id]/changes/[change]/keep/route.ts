import { keepChange } from '@/lib/db/changes/keep-change'
import { found } from '@/lib/http/answer/found'
import { handle } from '@/lib/http/answer/handle'
import { routes } from '@/lib/http/answer/routes'
import { limitChanges } from '@/lib/http/request/rate-limit'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  POST: handle<{ id: string; change: string }>(async ({ caller, params }) => {
    await limitChanges(caller.userId)
    return found(await keepChange(caller.userId, params.id, params.change), 'change')
  }),
})
