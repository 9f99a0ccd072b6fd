import type { IncomingMessage, ServerResponse } from 'node:http'
import { refuse } from './refuse'

/**
 * Answers what Next answers with an error of its own: an address that is not well formed, and a method other than a
 * page's. True when the request has its answer. A method that Next does not know goes on to the API as PATCH, which no
 * route has: each refuses it and names its own.
 */
export function refuseOddRequest(request: IncomingMessage, response: ServerResponse): boolean {
  const url = resolved(request.url ?? '')
  if (!isWellFormed(url)) {
    return refuse(response, 'invalid_request', 'This address is not well formed.')
  }
  request.url = url
  const { method = '' } = request
  if (/^\/api(?:[/?]|$)/.test(url)) {
    if (!apiMethods.has(method)) request.method = 'PATCH'
    // Whom it takes for its own router Next redirects to an address of the router's.
    delete request.headers.rsc
    return false
  }
  if (/^\/api(?:[/?]|$)/i.test(url)) {
    return refuse(response, 'not_found', 'The API stands at /api, in small letters.')
  }
  if (method === 'GET' || method === 'HEAD' || isOfDevelopment(url)) return false
  response.setHeader('allow', 'GET, HEAD, OPTIONS')
  if (method !== 'OPTIONS') {
    return refuse(response, 'method_not_allowed', 'A page answers GET, HEAD, OPTIONS only.')
  }
  response.writeHead(204).end()
  return true
}

const apiMethods = new Set(['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'])

/** Without dot segments: browsers and curl resolve them before they ask, Next only after we have looked. */
function resolved(url: string): string {
  const isDotted = url.startsWith('/') && /[/\\](\.|%2e){1,2}([/\\?#]|$)/i.test(url)
  if (!isDotted || !URL.canParse(url, 'http://localhost')) return url
  const { pathname, search } = new URL(url, 'http://localhost')
  return pathname + search
}

/** A path of this server whose percent signs stand before bytes of UTF-8; `*` and whole addresses are for proxies. */
function isWellFormed(url: string): boolean {
  if (!url.startsWith('/')) return false
  if (!url.includes('%')) return true
  try {
    decodeURIComponent(url.replace(/[?#].*/s, ''))
    return true
  } catch {
    return false
  }
}

/** Next's overlay in development posts to addresses of its own. */
function isOfDevelopment(url: string): boolean {
  return process.env.NODE_ENV === 'development' && url.startsWith('/__nextjs')
}
