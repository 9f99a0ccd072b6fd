import { announceCancelled } from '@/inngest/announce-cancelled'
import { startWaiting } from '@/inngest/start-waiting'
import { deleteProgram } from '@/lib/db/owner/delete-program'
import { getLog } from '@/lib/db/training/get-log'
import { getProgram } from '@/lib/db/owner/get-program'
import { fullProgram } from '@/lib/domain/contract/full-program'
import { answerAgain } from '@/lib/http/answer/answer'
import { found } from '@/lib/http/answer/found'
import { handle } from '@/lib/http/answer/handle'
import { readInclude } from '@/lib/http/request/read-include'
import { routes } from '@/lib/http/answer/routes'

interface Params {
  id: string
}

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  GET: handle<Params>(async ({ request, caller, params }) => {
    const { blueprint, log } = readInclude(request)
    const program = found(await getProgram(caller.userId, params.id))
    return answerAgain(
      fullProgram(program, {
        withBlueprint: blueprint,
        log: log ? await getLog(caller.userId, params.id) : null,
      }),
    )
  }),
  DELETE: handle<Params>(async ({ caller, params }) => {
    found(await deleteProgram(caller.userId, params.id))
    await Promise.all([announceCancelled(params.id), startWaiting({ ownerId: caller.userId })])
    return new Response(null, { status: 204 })
  }),
})
