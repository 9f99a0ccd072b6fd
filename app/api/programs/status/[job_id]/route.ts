import { getStatus } from '@/lib/db/owner/get-status'
import { found } from '@/lib/http/answer/found'
import { handle } from '@/lib/http/answer/handle'

export const GET = handle<{ job_id: string }>(async ({ caller, params }) =>
  found(await getStatus(caller.userId, params.job_id)),
)
