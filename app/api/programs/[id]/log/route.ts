import { getLog } from '@/lib/db/training/get-log'
import { logRequestSchema } from '@/lib/domain/contract/training/log-view'
import { saveLog } from '@/lib/db/training/save-log'
import { answerAgain } from '@/lib/http/answer/answer'
import { found } from '@/lib/http/answer/found'
import { handle } from '@/lib/http/answer/handle'
import { routes } from '@/lib/http/answer/routes'
import { askerOf } from '@/lib/http/limit/asker'
import { limitLog } from '@/lib/http/limit/limits'
import { parseBody } from '@/lib/http/request/parse-body'

interface Params {
  id: string
}

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  GET: handle<Params>(async ({ caller, params }) =>
    answerAgain(found(await getLog(caller.userId, params.id))),
  ),
  PUT: handle<Params>(async ({ request, caller, params, json }) => {
    await limitLog(askerOf(caller, request.headers))
    const { client_id: clientId, sets } = parseBody(logRequestSchema, json)
    const writing = { ownerId: caller.userId, programId: params.id, now: new Date() }
    return answerAgain(found(await saveLog({ ...writing, clientId, sets })))
  }),
})
