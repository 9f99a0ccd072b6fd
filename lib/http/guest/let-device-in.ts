import 'server-only'
import { signInDevice } from '@/lib/auth/create-guest'
import type { Caller } from '@/lib/auth/identify'
import { openLink } from '@/lib/db/guest/links/open-link'
import { type LinkOpened, linkOpenRequestSchema } from '@/lib/domain/contract/me-view'
import { answer } from '@/lib/http/answer/answer'
import { askerOf } from '@/lib/http/limit/asker'
import { limitKeys } from '@/lib/http/limit/limits'
import { parseBody } from '@/lib/http/request/parse-body'
import { requireSameOrigin } from '@/lib/http/request/same-origin'

interface Arrival {
  headers: Headers
  caller: Caller | null
  json: unknown
}

/**
 * Signs a browser in as the guest who made a link, which is used up by it; the browser's own programs come along only
 * where it says so. Always from a page of ours: another site must not sign anybody in as somebody else.
 */
export async function letDeviceIn({ headers, caller, json }: Arrival): Promise<Response> {
  requireSameOrigin(headers)
  const { key, bring_programs: bringPrograms } = parseBody(linkOpenRequestSchema, json)
  await limitKeys(askerOf(caller, headers))
  const { userId, brought } = await openLink({ key, own: caller, bringPrograms })
  const opened: LinkOpened = { brought }
  const response = answer(opened)
  for (const cookie of await signInDevice(userId, headers)) {
    response.headers.append('set-cookie', cookie)
  }
  return response
}
