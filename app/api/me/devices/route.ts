import { listDevices } from '@/lib/db/guest/list-devices'
import { handle } from '@/lib/http/answer/handle'
import { routes } from '@/lib/http/answer/routes'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  GET: handle(async ({ caller }) => ({
    devices: await listDevices(caller.userId, caller.sessionId),
  })),
})
