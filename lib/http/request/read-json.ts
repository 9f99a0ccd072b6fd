import { AppError } from '@/lib/errors'

/** Bytes of a request body; a form is about 3 KB. */
export const bodyLimit = 64 * 1024

/**
 * Reads a JSON body and stops at the cap while it streams, whatever Content-Length says.
 * Throws AppError: unsupported_media_type, body_too_large, invalid_json; invalid_request when the caller leaves midway. An empty body is `{}`.
 */
export async function readJson(request: Request): Promise<unknown> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json') {
    throw new AppError('unsupported_media_type', 'Send JSON, with Content-Type: application/json.')
  }
  const text = await readText(request)
  if (!text.trim()) return {}
  try {
    return JSON.parse(text)
  } catch {
    throw new AppError('invalid_json', 'The body is not JSON.')
  }
}

async function readText(request: Request): Promise<string> {
  if (Number(request.headers.get('content-length')) > bodyLimit) throw tooLarge()
  const reader = request.body?.getReader()
  if (!reader) return ''
  const chunks: Uint8Array[] = []
  let bytes = 0
  for (;;) {
    const { done, value } = await reader.read().catch(endedEarly)
    if (done) break
    bytes += value.byteLength
    if (bytes > bodyLimit) {
      await reader.cancel()
      throw tooLarge()
    }
    chunks.push(value)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** The caller went away in the middle: nobody's fault here, least of all the database's, whose errors look alike. */
function endedEarly(cause: unknown): never {
  throw new AppError('invalid_request', 'The request ended before its body did.', undefined, {
    cause,
  })
}

function tooLarge() {
  return new AppError('body_too_large', `The body is larger than ${bodyLimit / 1024} KB.`)
}
