/** What the worker looks at in a request. */
export interface Asked {
  method: string
  url: string
  mode: string
  headers: { has(name: string): boolean }
}

/**
 * `page`: a page that is opened, from the network or as it was kept; `flight`: what Next fetches to turn to a page without
 * loading it; `asset`: a file whose name changes with its content; `pass`: none of the worker's business, above all the API.
 */
export type Route = 'page' | 'flight' | 'asset' | 'pass'

/** What the worker does with a request. */
export function routeRequest({ method, url, mode, headers }: Asked, origin: string): Route {
  const to = new URL(url)
  if (method !== 'GET' || to.origin !== origin || /^\/api(\/|$)/.test(to.pathname)) return 'pass'
  if (to.pathname.startsWith('/_next/static/')) return 'asset'
  if (mode === 'navigate') return 'page'
  return headers.has('rsc') && !headers.has('next-router-prefetch') ? 'flight' : 'pass'
}
