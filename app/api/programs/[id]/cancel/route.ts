import { announceCancelled } from '@/inngest/announce-cancelled'
import { startWaiting } from '@/inngest/start-waiting'
import { cancelProgram } from '@/lib/db/owner/cancel-program'
import { found } from '@/lib/http/answer/found'
import { handle } from '@/lib/http/answer/handle'
import { routes } from '@/lib/http/answer/routes'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  POST: handle<{ id: string }>(async ({ caller, params }) => {
    const { status, cancelled } = found(await cancelProgram(caller.userId, params.id))
    if (cancelled) {
      await Promise.all([announceCancelled(params.id), startWaiting({ ownerId: caller.userId })])
    }
    return status
  }),
})
