import type { IncomingMessage } from 'node:http'
import { refused, type Reply } from './reply'

const megabyte = 1024 * 1024

/** Reads a request's body as JSON, or returns the refusal to send when it is too large or not JSON. */
export async function readJsonBody(
  request: IncomingMessage,
  max_mb: number,
): Promise<{ json: unknown } | { refusal: Reply }> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length
    // The excess is read and dropped, so that the sender receives the refusal and not a broken connection.
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
