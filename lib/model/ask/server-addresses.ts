/**
 * The addresses that a base URL may mean, most likely first: itself, with or without `/v1`, and `/v1`
 * at the root, for those who name the address of chat completions, of a page or of another API of
 * the same server. Without the query, which goes behind the path, and a name and password, which go into a header.
 */
export function serverAddresses(baseUrl: string): [string, ...string[]] {
  const { origin, pathname } = new URL(baseUrl)
  const path = pathname.replace(/\/+$/, '').replace(/\/(chat\/)?completions$/, '')
  const other = path.endsWith('/v1') ? path.slice(0, -3) : `${path}/v1`
  const [first = '', ...others] = new Set([path, other, '/v1'])
  return [`${origin}${first}`, ...others.map((each) => `${origin}${each}`)]
}

/** What stands behind the question mark of a base URL, such as Azure's `api-version`. */
export function serverQuery(baseUrl: string): Record<string, string> {
  return Object.fromEntries(new URL(baseUrl).searchParams)
}
