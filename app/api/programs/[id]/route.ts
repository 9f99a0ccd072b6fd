import { announceCancelled } from '@/inngest/announce-cancelled'
import { deleteProgram } from '@/lib/db/owner/delete-program'
import { getProgram } from '@/lib/db/owner/get-program'
import { found } from '@/lib/http/answer/found'
import { handle } from '@/lib/http/answer/handle'

interface Params {
  id: string
}

export const GET = handle<Params>(async ({ caller, params }) =>
  found(await getProgram(caller.userId, params.id)),
)

export const DELETE = handle<Params>(async ({ caller, params }) => {
  found(await deleteProgram(caller.userId, params.id))
  await announceCancelled(params.id)
  return new Response(null, { status: 204 })
})
