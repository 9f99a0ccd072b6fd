import { getStatus } from '@/lib/db/owner/get-status'
import { answerAgain } from '@/lib/http/answer/answer'
import { found } from '@/lib/http/answer/found'
import { handle } from '@/lib/http/answer/handle'
import { routes } from '@/lib/http/answer/routes'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  GET: handle<{ job_id: string }>(async ({ caller, params }) =>
    answerAgain(found(await getStatus(caller.userId, params.job_id))),
  ),
})
