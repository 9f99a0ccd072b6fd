import { renderSVG } from 'uqr'
import { ownOrigin } from '@/lib/http/request/own-origin'

/** The address of a program as a QR code; null where it is this machine's own, which no phone can open. */
export function programCode(headers: Headers, programId: string): string | null {
  const url = new URL(`/programs/${programId}`, ownOrigin(headers))
  const isOwn = /^(localhost|.*\.localhost|127\.[\d.]+|\[::1\])$/.test(url.hostname)
  return isOwn ? null : renderSVG(url.href, { ecc: 'M', border: 0 })
}
