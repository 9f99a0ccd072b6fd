import { takeChange } from '@/lib/db/changes/take-change'
import { found } from '@/lib/http/answer/found'
import { handle } from '@/lib/http/answer/handle'
import { limitChanges } from '@/lib/http/request/rate-limit'

export const POST = handle<{ id: string; change: string }>(async ({ caller, params }) => {
  await limitChanges(caller.userId)
  return found(await takeChange(caller.userId, params.id, params.change), 'change')
})
