import { undoChange } from '@/lib/db/changes/undo-change'
import { found } from '@/lib/http/answer/found'
import { handle } from '@/lib/http/answer/handle'
import { limitChanges } from '@/lib/http/request/rate-limit'

export const POST = handle<{ id: string; change: string }>(async ({ caller, params }) => {
  await limitChanges(caller.userId)
  return found(await undoChange(caller.userId, params.id, params.change), 'change')
})
