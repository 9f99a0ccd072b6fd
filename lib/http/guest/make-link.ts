import 'server-only'
import { renderSVG } from 'uqr'
import type { Caller } from '@/lib/auth/identify'
import { newLinkKey } from '@/lib/auth/token'
import { saveLink } from '@/lib/db/guest/links/save-link'
import type { NewLink } from '@/lib/domain/contract/me-view'
import { answer } from '@/lib/http/answer/answer'
import { askerOf } from '@/lib/http/limit/asker'
import { limitLinks } from '@/lib/http/limit/limits'
import { ownOrigin } from '@/lib/http/request/own-origin'

/**
 * A link that lets one more device in, with its QR code. The key stands behind the #, which no browser sends: neither logs
 * nor the Referer of a page have it, and a messenger's preview cannot use it up. Throws AppError too_many_requests.
 */
export async function makeLink(caller: Caller, headers: Headers): Promise<Response> {
  await limitLinks(askerOf(caller, headers))
  const key = newLinkKey()
  const expiresAt = await saveLink(caller.userId, key)
  const url = `${ownOrigin(headers)}/link#${key}`
  const link: NewLink = {
    status: 'open',
    expires_at: expiresAt.toISOString(),
    url,
    qr_svg: renderSVG(url, { ecc: 'M', border: 4 }),
  }
  return answer(link, { status: 201 })
}
