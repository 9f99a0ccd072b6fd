import { env, type Env } from '@/lib/env'
import { AppError } from '@/lib/errors'

/**
 * Proof that a browser's call comes from our own pages: its Origin is the Host it speaks to, or
 * APP_ORIGIN where that is set. 127.0.0.1, localhost and a LAN address all work without a setting.
 * Throws AppError forbidden.
 */
export function requireSameOrigin(
  headers: Headers,
  { APP_ORIGIN: ours }: Pick<Env, 'APP_ORIGIN'> = env(),
) {
  const site = headers.get('sec-fetch-site')
  const origin = headers.get('origin')
  if (origin ? isOurs(origin, headers, ours) : site === 'same-origin') return
  throw new AppError('forbidden', 'This call did not come from a page of this site.')
}

/** A script sends neither of the headers that every browser adds to a POST. */
export function isBrowser(headers: Headers): boolean {
  return headers.has('origin') || headers.has('sec-fetch-site')
}

function isOurs(origin: string, headers: Headers, ours: string | undefined): boolean {
  if (ours) return origin === ours
  return URL.canParse(origin) && new URL(origin).host === headers.get('host')
}
