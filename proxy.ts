import { type NextRequest, NextResponse } from 'next/server'
import { guestMark } from '@/lib/auth/guest-mark'
import { isFirstToday } from '@/lib/auth/is-first-today'
import { keptCookie } from '@/lib/auth/session-cookie'
import { env } from '@/lib/env'

/**
 * Each page's content security policy with a nonce of its own; Next reads it from the request and
 * puts it on each script and style it writes. The headers that never change are in servers/app.
 */
export function proxy(request: NextRequest) {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64')
  const policy = pagePolicy(nonce)
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  if (isVisit(request.headers)) {
    response.headers.set('x-guest', guestMark(request.headers))
    // A browser goes back to a page as it was left only while no answer since has set a cookie: once a day is enough.
    const cookie = keptCookie(request.headers, env(), isFirstToday)
    if (cookie) response.headers.append('set-cookie', cookie)
  }
  return response
}

/** Not the API: Next copies the body of every request that comes through here. */
export const config = { matcher: ['/((?!api/|api$|_next/static).*)'] }

/** A page that is opened, not one that Next fetches ahead: an answer that comes late could undo a sign-in. */
function isVisit(headers: Headers): boolean {
  return headers.get('accept')?.includes('text/html') ?? false
}

function pagePolicy(nonce: string): string {
  // React uses eval in development for its stacks, and the dev overlay brings styles of its own.
  const development = process.env.NODE_ENV === 'development'
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    `style-src-elem 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    // Only when the settings say so: it would break an installation on a LAN.
    ...(env().APP_ORIGIN?.startsWith('https:') ? ['upgrade-insecure-requests'] : []),
  ].join('; ')
}
