import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { pickEncoding } from './pick-encoding'

/** A short answer does not get shorter. */
const shortBytes = 1024

/**
 * Sends a JSON answer as its client takes it: 304 where it has it already, compressed where it is long. What is no JSON, as
 * a stream of events, passes as it is.
 */
export async function deliver(request: Request, response: Response): Promise<Response> {
  if (!response.headers.get('content-type')?.startsWith('application/json')) return response
  const body = Buffer.from(await response.arrayBuffer())
  const headers = new Headers(response.headers)
  if (response.status === 200 && (request.method === 'GET' || request.method === 'HEAD')) {
    const etag = etagOf(body)
    headers.set('etag', etag)
    if (isKnown(etag, request.headers.get('if-none-match'))) {
      headers.delete('content-type')
      return new Response(null, { status: 304, headers })
    }
  }
  return compressed(body, { status: response.status, headers }, request)
}

/** Weak, because one answer leaves in several encodings. Made of the words, so that a release that tells them otherwise has another. */
function etagOf(body: Buffer): string {
  return `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
}

/** `If-None-Match`: `*`, or a list of tags, weak or not (RFC 9110, 13.1.2). */
function isKnown(etag: string, known: string | null): boolean {
  if (known === null) return false
  if (known.trim() === '*') return true
  const opaque = (tag: string) => tag.replace(/^W\//, '')
  return (known.match(/(?:W\/)?"[^"]*"/g) ?? []).map(opaque).includes(opaque(etag))
}

async function compressed(
  body: Buffer,
  { status, headers }: { status: number; headers: Headers },
  request: Request,
): Promise<Response> {
  if (body.length <= shortBytes) return new Response(new Uint8Array(body), { status, headers })
  headers.append('vary', 'accept-encoding')
  const encoding = pickEncoding(request.headers.get('accept-encoding'))
  if (!encoding) return new Response(new Uint8Array(body), { status, headers })
  headers.set('content-encoding', encoding)
  headers.delete('content-length')
  return new Response(new Uint8Array(await compressors[encoding](body)), { status, headers })
}

const compressors = {
  // The default of 11 is for what is compressed once and sent often: a tenth smaller, in fifty times the time.
  br: (body: Buffer) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (body: Buffer) => promisify(gzip)(body),
}
