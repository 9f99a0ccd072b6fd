import { handle } from '@/lib/http/answer/handle'
import { proposeChange } from '@/lib/http/propose-change'

export const POST = handle<{ id: string }>(({ caller, params, json }) =>
  proposeChange({ ownerId: caller.userId, programId: params.id, json }),
)
