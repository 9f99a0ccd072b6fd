import type { IncomingMessage } from 'node:http'
import type { Reply } from './reply'
import { refused } from './reply'

const megabyte = 1024 * 1024

/** The JSON of a request's body, or the refusal to send when it is too large or none. */
export async function readBody(
  request: IncomingMessage,
  max_mb: number,
): Promise<{ json: unknown } | { refusal: Reply }> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length
    // What is too much is read and dropped, so that the sender hears why instead of a broken connection.
    if (bytes <= max_mb * megabyte) chunks.push(chunk)
    else if (bytes > 10 * max_mb * megabyte) request.destroy()
  }
  if (bytes > max_mb * megabyte)
    return { refusal: refused(413, `The body is larger than ${max_mb} MB.`) }
  try {
    return { json: JSON.parse(Buffer.concat(chunks).toString()) as unknown }
  } catch {
    return { refusal: refused(400, 'The body is not JSON.') }
  }
}
