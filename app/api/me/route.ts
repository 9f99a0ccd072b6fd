import { announceCancelled } from '@/inngest/announce-cancelled'
import { deleteEverything } from '@/lib/http/guest/delete-everything'
import { handle } from '@/lib/http/answer/handle'
import { routes } from '@/lib/http/answer/routes'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  DELETE: handle(({ caller }) => deleteEverything(caller.userId, announceCancelled)),
})
