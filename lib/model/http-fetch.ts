import http from 'node:http'
import https from 'node:https'
import type { Socket } from 'node:net'
import { Readable } from 'node:stream'

/**
 * A `fetch` for the OpenAI SDK. Node's own gives up after 300 s without headers or between two
 * chunks, which a local model with a long prompt exceeds; it cannot bound the time to connect; and
 * it follows redirects, which would send the athlete's data to an address nobody set. This one
 * bounds the connect, leaves all other waiting to the caller's signal, and follows nothing.
 * Rejects with the socket's error; `code` is CONNECT_TIMEOUT when no connection came in time.
 */
export function httpFetch(connectMs: number) {
  return async (input: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const url = new URL(input instanceof Request ? input.url : input)
    const message = await send(url, init, connectMs)
    const status = message.statusCode ?? 502
    const headers = new Headers()
    for (const [name, value] of Object.entries(message.headers)) {
      if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
    }
    if (isEmpty(status)) {
      message.resume()
      return new Response(null, { status, headers })
    }
    if (status < 400 && !isJson(headers)) {
      return new Response(Readable.toWeb(message) as ReadableStream, { status, headers })
    }
    return readableError(status, headers, await readText(message))
  }
}

function send(url: URL, init: RequestInit, connectMs: number): Promise<http.IncomingMessage> {
  return new Promise((resolve, reject) => {
    const secure = url.protocol === 'https:'
    const request = (secure ? https : http).request(url, {
      method: init.method ?? 'GET',
      headers: { ...Object.fromEntries(new Headers(init.headers)), 'accept-encoding': 'identity' },
      signal: init.signal ?? undefined,
      // A kept connection may be dead by the next call, minutes later; a new one costs milliseconds.
      agent: false,
    })
    request.once('socket', (socket) => boundConnect(socket, secure, connectMs))
    request.once('response', resolve)
    request.once('error', reject)
    request.end(typeof init.body === 'string' ? init.body : undefined)
  })
}

function boundConnect(socket: Socket, secure: boolean, ms: number) {
  const timer = setTimeout(() => {
    socket.destroy(Object.assign(new Error('no connection in time'), { code: 'CONNECT_TIMEOUT' }))
  }, ms)
  socket.once(secure ? 'secureConnect' : 'connect', () => clearTimeout(timer))
  socket.once('close', () => clearTimeout(timer))
}

function isEmpty(status: number) {
  return status === 204 || status === 205 || status === 304
}

function isJson(headers: Headers) {
  return headers.get('content-type')?.startsWith('application/json') ?? false
}

/** An error page may be of any size; the first 64 KB say enough. */
async function readText(message: http.IncomingMessage) {
  let text = ''
  message.setEncoding('utf8')
  for await (const piece of message) {
    text += piece as string
    if (text.length > 65_536) break
  }
  return text
}

/**
 * The SDK reads `{"error": …}` only. Others say `{"message"}` or `{"detail"}`, and some answer an
 * error, or no stream at all, with status 200: both become an error that can be read.
 */
function readableError(status: number, headers: Headers, text: string): Response {
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    return new Response(text, { status: status < 400 ? 502 : status, headers })
  }
  const said = body as { error?: unknown; message?: unknown; detail?: unknown } | null
  const error = said?.error ?? said?.message ?? said?.detail ?? 'It answered without a stream.'
  const inside = typeof error === 'object' ? error : { message: error }
  return new Response(JSON.stringify({ error: inside }), {
    status: status < 400 ? 502 : status,
    headers,
  })
}
