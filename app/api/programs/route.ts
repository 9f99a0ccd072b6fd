import { listPrograms } from '@/lib/db/owner/list-programs'
import { handleAnyone } from '@/lib/http/handle'

export const GET = handleAnyone(async ({ caller }) => ({
  programs: caller ? await listPrograms(caller.userId) : [],
}))
