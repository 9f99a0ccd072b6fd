import { AppError } from '@/lib/errors'

/**
 * Reads a request's body and stops at `limit` bytes while it streams, whatever Content-Length says, or as soon as it has
 * a body that `refuse` has something against. Throws AppError: body_too_large, what `refuse` returns, and
 * invalid_request when the caller leaves midway.
 */
export async function readBody(
  request: Request,
  limit: number,
  refuse: (headers: Headers) => AppError | null = () => null,
): Promise<Buffer<ArrayBuffer>> {
  if (Number(request.headers.get('content-length')) > limit) throw tooLarge(limit)
  const reader = request.body?.getReader()
  const chunks: Uint8Array[] = []
  let bytes = 0
  while (reader) {
    const { done, value } = await reader.read().catch(endedEarly)
    if (done) break
    bytes += value.byteLength
    const refusal = bytes > limit ? tooLarge(limit) : bytes > 0 ? refuse(request.headers) : null
    if (refusal) {
      await reader.cancel()
      throw refusal
    }
    chunks.push(value)
  }
  return Buffer.concat(chunks)
}

/** The caller went away in the middle: nobody's fault here, least of all the database's, whose errors look alike. */
function endedEarly(cause: unknown): never {
  throw new AppError('invalid_request', 'The request ended before its body did.', undefined, {
    cause,
  })
}

function tooLarge(limit: number) {
  const megabyte = 1024 * 1024
  const size = limit < megabyte ? `${limit / 1024} KB` : `${limit / megabyte} MB`
  return new AppError('body_too_large', `The body is larger than ${size}.`)
}
