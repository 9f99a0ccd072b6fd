import { type NextRequest, NextResponse } from 'next/server'
import { env } from '@/lib/env'

/**
 * Security headers for every answer. Pages get a content security policy with a nonce of their own;
 * Next reads it from the request and puts it on each script and style it writes.
 */
export function proxy(request: NextRequest) {
  if (request.nextUrl.pathname.startsWith('/api/')) {
    return withHeaders(NextResponse.next(), "default-src 'none'; frame-ancestors 'none'")
  }
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64')
  const policy = pagePolicy(nonce)
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('content-security-policy', policy)
  return withHeaders(NextResponse.next({ request: { headers } }), policy)
}

export const config = { matcher: ['/((?!_next/static|_next/image).*)'] }

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
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(servedOverHttps() ? ['upgrade-insecure-requests'] : []),
  ].join('; ')
}

function withHeaders(response: NextResponse, policy: string) {
  const { headers } = response
  headers.set('content-security-policy', policy)
  headers.set('x-content-type-options', 'nosniff')
  headers.set('referrer-policy', 'same-origin')
  headers.set('permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()')
  headers.set('cross-origin-opener-policy', 'same-origin')
  if (servedOverHttps()) headers.set('strict-transport-security', 'max-age=31536000')
  return response
}

/** Only when the settings say so: a promise of https would break an installation on a LAN. */
function servedOverHttps() {
  return env().APP_ORIGIN?.startsWith('https:') ?? false
}
