import { undoChange } from '@/lib/db/changes/undo-change'
import { found } from '@/lib/http/answer/found'
import { handle } from '@/lib/http/answer/handle'

export const POST = handle<{ id: string; change: string }>(async ({ caller, params }) =>
  found(await undoChange(caller.userId, params.id, params.change), 'change'),
)
