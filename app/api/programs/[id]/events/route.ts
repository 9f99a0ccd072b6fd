import { handle } from '@/lib/http/answer/handle'
import { streamProgress } from '@/lib/progress/stream-progress'

export const dynamic = 'force-dynamic'

export const GET = handle<{ id: string }>(({ request, caller, params }) =>
  streamProgress({ request, ownerId: caller.userId, programId: params.id }),
)
