import { endDevice } from '@/lib/db/guest/end-device'
import { found } from '@/lib/http/answer/found'
import { handle } from '@/lib/http/answer/handle'
import { routes } from '@/lib/http/answer/routes'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  DELETE: handle<{ id: string }>(async ({ caller, params }) => {
    found(await endDevice(caller.userId, params.id), 'device')
    return new Response(null, { status: 204 })
  }),
})
