import { createHash } from 'node:crypto'

/** Gives what was read a tag, and answers 304 instead of it to who names that tag in `If-None-Match`. */
export async function unlessKnown(request: Request, response: Response): Promise<Response> {
  const isRead = request.method === 'GET' || request.method === 'HEAD'
  const isJson = response.headers.get('content-type')?.startsWith('application/json')
  if (!isRead || !isJson || response.status !== 200) return response
  const body = await response.text()
  const headers = new Headers(response.headers)
  const etag = etagOf(body)
  headers.set('etag', etag)
  if (!isKnown(etag, request.headers.get('if-none-match'))) return new Response(body, { headers })
  headers.delete('content-type')
  return new Response(null, { status: 304, headers })
}

/**
 * Of the answer's words, so that a release that tells them otherwise has another. Weak, because one answer leaves in
 * several encodings.
 */
function etagOf(body: string): string {
  return `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
}

/** `If-None-Match`: `*`, or a list of tags, weak or not (RFC 9110, 13.1.2). */
function isKnown(etag: string, known: string | null): boolean {
  if (known === null) return false
  if (known.trim() === '*') return true
  const opaque = (tag: string) => tag.replace(/^W\//, '')
  return (known.match(/(?:W\/)?"[^"]*"/g) ?? []).map(opaque).includes(opaque(etag))
}
