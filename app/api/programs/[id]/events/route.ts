import { handle } from '@/lib/http/answer/handle'
import { routes } from '@/lib/http/answer/routes'
import { streamProgress } from '@/lib/progress/stream-progress'

export const dynamic = 'force-dynamic'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  GET: handle<{ id: string }>(({ request, caller, params }) =>
    streamProgress({ request, ownerId: caller.userId, programId: params.id }),
  ),
})
