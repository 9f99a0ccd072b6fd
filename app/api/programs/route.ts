import { listPrograms } from '@/lib/db/owner/list-programs'
import { handleAnyone } from '@/lib/http/answer/handle'

export const GET = handleAnyone(async ({ caller }) => ({
  programs: caller ? await listPrograms(caller.userId) : [],
}))
