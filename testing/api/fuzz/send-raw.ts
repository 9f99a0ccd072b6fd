import {
  Agent,
  request as httpRequest,
  type IncomingMessage,
  type OutgoingHttpHeaders,
} from 'node:http'
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import type { Answer } from '@/testing/api/answer-check'

export interface RawRequest {
  method: string
  /** As it goes over the wire, which `fetch` would put in order first. */
  path: string
  headers: OutgoingHttpHeaders
  body: Buffer | null
}

const agent = new Agent({ keepAlive: true })
const longestMs = 30_000

/** Sends a request as it is. Of a stream of events only what comes before the first pause is waited for. */
export function sendRaw(url: string, { method, path, headers, body }: RawRequest): Promise<Answer> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      {
        hostname,
        port,
        method,
        path,
        headers,
        agent,
        setHost: !('host' in headers),
        timeout: longestMs,
      },
      (response) => void readAnswer(response).then(resolve, reject),
    )
    request.once('timeout', () =>
      request.destroy(new Error(`No answer within 30 s to ${method} ${path}.`)),
    )
    request.on('error', reject)
    request.end(body ?? undefined)
  })
}

async function readAnswer(response: IncomingMessage): Promise<Answer> {
  const get = (name: string) => {
    const value = response.headers[name.toLowerCase()]
    return (Array.isArray(value) ? value.join('\n') : value) ?? null
  }
  const isStream = get('content-type')?.startsWith('text/event-stream') ?? false
  const chunks: Buffer[] = []
  for await (const chunk of response as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    if (isStream && chunk.includes('event: ')) break
  }
  const bytes = Buffer.concat(chunks)
  const text = bytes.length > 0 ? decoded(bytes, get('content-encoding')).toString() : ''
  return { status: response.statusCode ?? 0, headers: { get }, text }
}

function decoded(bytes: Buffer, coding: string | null): Buffer {
  if (coding === null || coding === 'identity') return bytes
  if (coding === 'gzip') return gunzipSync(bytes)
  if (coding === 'br') return brotliDecompressSync(bytes)
  if (coding === 'deflate') return inflateSync(bytes)
  throw new Error(`An answer is encoded as ${coding}.`)
}
