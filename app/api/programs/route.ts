import { listPrograms } from '@/lib/db/owner/list-programs'
import { handleAnyone } from '@/lib/http/answer/handle'
import { routes } from '@/lib/http/answer/routes'
import { readListQuery } from '@/lib/http/request/list-query'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  GET: handleAnyone(async ({ request, caller }) => {
    const query = readListQuery(request)
    return caller ? listPrograms(caller.userId, query) : { programs: [], next_cursor: null }
  }),
})
