import type { IncomingMessage } from 'node:http'
import { ApiError } from './api-error'

/** Reads a request's body as text. Throws ApiError 413 when it is larger than 4 MB. */
export async function readText(req: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of req as AsyncIterable<Buffer>) {
    size += part.length
    if (size > 4_000_000) throw new ApiError(413, 'The request is larger than 4 MB.')
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}
