import type { IncomingMessage } from 'node:http'
import { Refusal } from './refusal'

/** The body as text; refuses more than 4 MB. */
export async function readBody(req: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of req as AsyncIterable<Buffer>) {
    size += part.length
    if (size > 4_000_000) throw new Refusal(413, 'The request is larger than 4 MB.')
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}
