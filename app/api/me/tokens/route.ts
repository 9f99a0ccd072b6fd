import { listTokens } from '@/lib/db/guest/tokens/list-tokens'
import { handle } from '@/lib/http/answer/handle'
import { routes } from '@/lib/http/answer/routes'
import { makeToken } from '@/lib/http/guest/make-token'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  GET: handle(async ({ caller }) => ({
    tokens: await listTokens(caller.userId, caller.tokenId),
  })),
  POST: handle(({ caller, json }) => makeToken(caller.userId, json)),
})
